using DinumTalent.Infrastructure.Persistence;
using Microsoft.Data.SqlClient;

namespace DinumTalent.TestKit;

/// <summary>A database of its own: a SQLite file, or a new SQL Server database where the run asks for it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Connection string to the "master" of a server that tests may use.</summary>
    public const string ServerVariable = "DINUMTALENT_TEST_SQLSERVER";

    /// <summary>"SqlServer" for the second pass of the functional tests.</summary>
    public const string ProviderVariable = "DINUMTALENT_TEST_PROVIDER";

    private readonly string? server;
    private readonly string name = $"dinumtalent_test_{Guid.NewGuid():N}";

    private TestDatabase(string? server) => (this.server, Folder) = (server, Directory.CreateTempSubdirectory("dinumtalent-").FullName);

    /// <summary>Holds files, mails and the SQLite database; removed at the end.</summary>
    public string Folder { get; }

    /// <summary>Settings that point the application at this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => server is null
        ? new Dictionary<string, string?> { ["Database:Provider"] = DatabaseOptions.Sqlite, ["Data:Folder"] = Folder }
        : new Dictionary<string, string?>
        {
            ["Database:Provider"] = DatabaseOptions.SqlServer,
            ["Database:ConnectionString"] = new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString,
            ["Database:MaxBatchSize"] = Environment.GetEnvironmentVariable("DINUMTALENT_TEST_SQLSERVER_MAXBATCH"),
            ["Data:Folder"] = Folder,
        };

    public static TestDatabase Create()
    {
        var wanted = string.Equals(Environment.GetEnvironmentVariable(ProviderVariable), DatabaseOptions.SqlServer, StringComparison.OrdinalIgnoreCase);
        var server = wanted ? Environment.GetEnvironmentVariable(ServerVariable) : null;
        return string.IsNullOrWhiteSpace(server) && wanted
            ? throw new InvalidOperationException($"{ProviderVariable}=SqlServer needs {ServerVariable}.")
            : new TestDatabase(server);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            SqlConnection.ClearAllPools();
            await using var connection = new SqlConnection(server);
            await connection.OpenAsync();
            await using var drop = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
            drop.CommandText = $"IF DB_ID('{name}') IS NOT NULL BEGIN ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]; END";
#pragma warning restore CA2100
            await drop.ExecuteNonQueryAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
