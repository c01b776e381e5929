using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Gains of several challenges added up, of the same kind and in the same unit only.</summary>
/// <param name="Kind">What they tell of.</param>
/// <param name="Unit">As the first of them writes it; null for none.</param>
/// <param name="Total">Sum of the gains; null where nothing can be added: nothing was measured, or shares.</param>
/// <param name="Counted">Measures that went into it.</param>
/// <param name="Unmeasured">Measures without a baseline or a value.</param>
/// <param name="IsShare">Shares of different things don't add up.</param>
public sealed record ImpactTotal(ImpactKind Kind, string? Unit, decimal? Total, int Counted, int Unmeasured, bool IsShare)
{
    private static readonly HashSet<string> Shares = ["pourcent", "pour cent", "pourcents", "point", "points"];

    /// <summary>By kind, then by unit. What has no kind that adds up is left out.</summary>
    public static IReadOnlyList<ImpactTotal> Of(IEnumerable<ChallengeImpact> impacts)
    {
        var measures = impacts.SelectMany(i => i.Measures.Select(m => (Measure: m, Gain: m.Gain(i.Last(m.Number))))).Where(m => m.Measure.Kind is not ImpactKind.Other);
        return
        [
            .. measures.GroupBy(m => (m.Measure.Kind, Unit: FoldedText.Fold(m.Measure.Unit ?? ""), IsShare: IsOfHundred(m.Measure.Unit)))
                .Select(g => new ImpactTotal(
                    g.Key.Kind, g.First().Measure.Unit, g.Key.IsShare || g.All(m => m.Gain is null) ? null : g.Sum(m => m.Gain ?? 0), g.Count(m => m.Gain is not null), g.Count(m => m.Gain is null), g.Key.IsShare))
                .OrderBy(t => t.Kind).ThenBy(t => FoldedText.Fold(t.Unit ?? ""), StringComparer.Ordinal),
        ];
    }

    private static bool IsOfHundred(string? unit) => unit is not null && (unit.Contains('%', StringComparison.Ordinal) || Shares.Contains(FoldedText.Fold(unit)));
}
