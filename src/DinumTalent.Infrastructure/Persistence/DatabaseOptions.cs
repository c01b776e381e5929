namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Which database, and how to talk to it (section "Database").</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public const string Sqlite = "Sqlite";

    public const string SqlServer = "SqlServer";

    /// <summary><see cref="Sqlite"/> or <see cref="SqlServer"/>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>For SQLite empty: a file in the data folder.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Statements a round trip on SQL Server; null: the provider's own.</summary>
    public int? MaxBatchSize { get; set; }

    /// <summary>Seconds.</summary>
    public int CommandTimeout { get; set; } = 30;

    /// <summary>Times a transient failure is tried again on SQL Server.</summary>
    public int MaxRetries { get; set; } = 5;
}
