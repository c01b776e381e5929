using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Reports;

/// <summary>Facts one below the other, each with its name.</summary>
internal static class FactTable
{
    /// <summary>What has no value is left out.</summary>
    public static Table Of(string caption, params (string Label, string? Value)[] facts) => new(
        caption, [Column.RowHeader("Donnée", 1), Column.Text("Valeur", 3)],
        [.. facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => new Row(f.Label, f.Value!))]);
}
