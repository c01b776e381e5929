namespace DinumTalent.Application.Reports.Model;

/// <summary>Figures set in large type side by side, each with its definition under it.</summary>
public sealed record KeyFigures(params IReadOnlyList<KeyFigure> Figures) : Block;

/// <summary>One figure.</summary>
/// <param name="Label">What is counted: "Candidatures reçues".</param>
/// <param name="Value">Null stands for "non mesuré": pass the null of an empty denominator as it is.</param>
/// <param name="Definition">How it is counted, in a sentence.</param>
public sealed record KeyFigure(string Label, Cell? Value, string? Definition = null)
{
    public Cell Value { get; init; } = Value ?? Cell.NotMeasured;

    /// <summary>The unit behind the value: "jours"; null for counts and percentages.</summary>
    public string? Unit { get; init; }
}
