using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>
/// Settings of each SQLite connection. FULL: what was acknowledged survives the power going; WAL keeps readers and the
/// writer out of each other's way.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    private const string Pragmas = "PRAGMA busy_timeout=30000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000;";

    /// <summary>Lets a connection keep half a gigabyte of pages, so that filling by the million does not read them again and again; until it closes.</summary>
    public static async Task KeepPages(DbConnection connection, CancellationToken cancellationToken)
    {
        if (connection is not SqliteConnection) return;
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA cache_size=-524288; PRAGMA wal_autocheckpoint=20000;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The connections of the pool that have them: opening one again means taking it out of the pool.</summary>
    private readonly ConditionalWeakTable<object, object> set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSet(connection)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Remember(connection);
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsSet(connection)) return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        Remember(connection);
    }

    private bool IsSet(DbConnection connection) => connection is SqliteConnection { Handle: { } handle } && set.TryGetValue(handle, out _);

    private void Remember(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle }) set.AddOrUpdate(handle, handle);
    }
}
