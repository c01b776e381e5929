using System.Data;
using System.Data.Common;
using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>
/// Inserts many new rows as the model maps them, owned ones included, without the change tracker: for what is filled by
/// the hundred thousand. Nothing is recorded with them (no trail, no outbox); search terms are written by <see cref="SearchTermWriter"/>.
/// Runs in the transaction of the context, or each call in one of its own. What the database refuses is told as the tracker tells it.
/// </summary>
internal sealed class BulkWriter(TalentDbContext db)
{
    private readonly Dictionary<IEntityType, Table> tables = [];

    public async Task Write<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken) where T : class
    {
        if (rows.Count == 0) return;
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is not of the model.", nameof(rows));
        if (db.Database.CurrentTransaction is not null)
        {
            await Insert(type, rows.Select(row => ((object)row, (object?)null)), cancellationToken);
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await Insert(type, rows.Select(row => ((object)row, (object?)null)), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task Insert(IEntityType type, IEnumerable<(object Row, object? Owner)> rows, CancellationToken cancellationToken)
    {
        var list = rows as List<(object Row, object? Owner)> ?? rows.ToList();
        if (list.Count == 0) return;
        var table = TableOf(type);
        var connection = db.Database.GetDbConnection();
        var transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        try
        {
            if (connection is SqlConnection server) await Copy(server, (SqlTransaction)transaction, table, list, cancellationToken);
            else await Insert(connection, transaction, table, list, cancellationToken);
        }
        catch (DbException refused)
        {
            throw new DbUpdateException(refused.Message, refused);
        }

        foreach (var part in table.Parts)
        {
            await Insert(part.TargetEntityType, list.SelectMany(row => Items(part, row.Row).Select(item => (item, (object?)row.Row))), cancellationToken);
        }
    }

    private static IEnumerable<object> Items(INavigation part, object owner) =>
        ((System.Collections.IEnumerable?)Read(part.PropertyInfo, part.FieldInfo, owner))?.Cast<object>() ?? [];

    private static async Task Insert(DbConnection connection, DbTransaction transaction, Table table, List<(object Row, object? Owner)> rows, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names come from the model.
        command.CommandText =
            $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        await command.PrepareAsync(cancellationToken);
        foreach (var (row, owner) in rows)
        {
            for (var i = 0; i < table.Columns.Count; i++) command.Parameters[i].Value = table.Columns[i].Value(row, owner) ?? DBNull.Value;
            // The embedded database answers at once: waiting costs more than the row.
#pragma warning disable CA1849
            command.ExecuteNonQuery();
#pragma warning restore CA1849
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task Copy(SqlConnection connection, SqlTransaction transaction, Table table, List<(object Row, object? Owner)> rows, CancellationToken cancellationToken)
    {
        using var data = new DataTable();
        foreach (var column in table.Columns) data.Columns.Add(column.Name, column.Type);
        foreach (var (row, owner) in rows) data.Rows.Add([.. table.Columns.Select(c => c.Value(row, owner) ?? DBNull.Value)]);
        using var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.CheckConstraints, transaction) { DestinationTableName = $"[{table.Name}]", BulkCopyTimeout = 0 };
        foreach (var column in table.Columns) copy.ColumnMappings.Add(column.Name, column.Name);
        await copy.WriteToServerAsync(data, cancellationToken);
    }

    private Table TableOf(IEntityType type)
    {
        if (tables.TryGetValue(type, out var known)) return known;
        var id = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var columns = Columns(type, id, row => row).ToList();
        foreach (var single in type.GetNavigations().Where(n => n is { IsCollection: false } && n.TargetEntityType.IsOwned() && n.TargetEntityType.GetTableName() == id.Name && !n.IsOnDependent))
        {
            columns.AddRange(Columns(single.TargetEntityType, id, row => Read(single.PropertyInfo, single.FieldInfo, row)).Where(c => columns.All(o => o.Name != c.Name)));
        }

        var parts = type.GetNavigations().Where(n => n.IsCollection && n.TargetEntityType.IsOwned()).ToList();
        return tables[type] = new Table(id.Name, columns, parts);
    }

    private static IEnumerable<BulkColumn> Columns(IEntityType type, StoreObjectIdentifier table, Func<object, object?> part)
    {
        var owner = type.FindOwnership();
        foreach (var property in type.GetProperties())
        {
            if (property.GetColumnName(table) is not { } name || IsGivenByDatabase(property)) continue;
            var mapping = property.GetRelationalTypeMapping();
            var read = Reader(property, owner, part);
            yield return new BulkColumn(
                name, Nullable.GetUnderlyingType(mapping.Converter?.ProviderClrType ?? property.ClrType) ?? mapping.Converter?.ProviderClrType ?? property.ClrType,
                (row, above) => read(row, above) is { } value ? mapping.Converter?.ConvertToProvider(value) ?? value : null);
        }
    }

    /// <summary>A number that the database counts up.</summary>
    private static bool IsGivenByDatabase(IProperty property) => property.ValueGenerated is not ValueGenerated.Never && (property.Name == "Row" || (property.IsPrimaryKey() && property.ClrType == typeof(long)));

    private static Func<object, object?, object?> Reader(IProperty property, IForeignKey? ownership, Func<object, object?> part)
    {
        if (property.Name == ChangeRecorder.SearchHash) return (row, _) => ChangeRecorder.HashOf((Domain.Common.ISearchable)row);
        if (!property.IsShadowProperty()) return (row, _) => part(row) is { } holder ? Read(property.PropertyInfo, property.FieldInfo, holder) : null;
        if (ownership is not null && ownership.Properties.Contains(property))
        {
            var key = ownership.PrincipalKey.Properties[ownership.Properties.ToList().IndexOf(property)];
            return (_, above) => above is null ? null : Read(key.PropertyInfo, key.FieldInfo, above);
        }

        return (_, _) => property.GetDefaultValue();
    }

    private static object? Read(PropertyInfo? property, FieldInfo? field, object row) => property is not null ? property.GetValue(row) : field!.GetValue(row);

    private sealed record Table(string Name, List<BulkColumn> Columns, List<INavigation> Parts);

    private sealed record BulkColumn(string Name, Type Type, Func<object, object?, object?> Value);
}
