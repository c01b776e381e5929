using System.Data.Common;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DinumTalent.TestKit;

/// <summary>Reads all texts that the database holds, whatever the table.</summary>
public static class StoredTexts
{
    /// <summary>Where one of some words stands, as "Table.Column"; nothing where none is kept.</summary>
    public static Task<IReadOnlyList<string>> Holding(this TestData data, params string[] words) => data.Read<IReadOnlyList<string>>(async db =>
    {
        var found = new List<string>();
        var columns = db.Model.GetEntityTypes()
            .SelectMany(type => type.GetTableMappings().SelectMany(m => m.ColumnMappings))
            .Select(m => m.Column)
            .Where(c => c.ProviderClrType == typeof(string))
            .DistinctBy(c => (c.Table.Name, c.Name));
        await db.Database.OpenConnectionAsync();
        foreach (var table in columns.GroupBy(c => c.Table.Name)) found.AddRange(await Holding(db, table.Key, [.. table], words));
        return found;
    });

    private static async Task<List<string>> Holding(TalentDbContext db, string table, IReadOnlyList<IColumnBase> columns, string[] words)
    {
        var found = new List<string>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        foreach (var (word, index) in words.Select((w, i) => (w, i))) Add(command, $"@w{index}", $"%{word}%");
        var likes = columns.ToDictionary(c => c.Name, c => string.Join(" OR ", words.Select((_, i) => $"\"{c.Name}\" LIKE @w{i}")));
        foreach (var column in columns)
        {
#pragma warning disable CA2100 // Names come from the model.
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE {likes[column.Name]}";
#pragma warning restore CA2100
            if (Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) > 0) found.Add($"{table}.{column.Name}");
        }

        return found;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
