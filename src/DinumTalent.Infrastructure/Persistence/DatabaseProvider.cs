using Microsoft.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Turns the database settings into the options of the context; the same in the application, the tools and the tests.</summary>
public static class DatabaseProvider
{
    private const string Assemblies = "DinumTalent.Infrastructure.";

    public static DbContextOptionsBuilder Use(this DbContextOptionsBuilder builder, DatabaseOptions options, string dataFolder)
    {
        if (string.Equals(options.Provider, DatabaseOptions.SqlServer, StringComparison.OrdinalIgnoreCase))
        {
            return builder.UseSqlServer(options.ConnectionString ?? throw new InvalidOperationException("Database:ConnectionString manque pour SQL Server."), sql =>
            {
                sql.MigrationsAssembly(Assemblies + DatabaseOptions.SqlServer).CommandTimeout(options.CommandTimeout).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                if (options.MaxRetries > 0) sql.EnableRetryOnFailure(options.MaxRetries);
                if (options.MaxBatchSize is { } size) sql.MaxBatchSize(size);
            });
        }

        if (!string.Equals(options.Provider, DatabaseOptions.Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Database:Provider vaut « {options.Provider} » ; valeurs possibles : {DatabaseOptions.Sqlite}, {DatabaseOptions.SqlServer}.");
        }

        var connection = new SqliteConnectionStringBuilder(options.ConnectionString ?? $"Data Source={Path.Combine(dataFolder, "dinumtalent.db")}") { DefaultTimeout = options.CommandTimeout };
        if (Path.GetDirectoryName(connection.DataSource) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        return builder
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(Assemblies + DatabaseOptions.Sqlite).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(SqlitePragmas.Instance);
    }
}
