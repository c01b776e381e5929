using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>What a challenge changed, as read.</summary>
/// <param name="Id">To change it by.</param>
/// <param name="Version">To change it by.</param>
/// <param name="Challenge">Of which challenge.</param>
/// <param name="Title">Of the challenge.</param>
/// <param name="Administration">Who proposed it.</param>
/// <param name="Measures">With their values.</param>
/// <param name="Decision">What comes after; null before it is decided.</param>
/// <param name="EndState">Where what was made stands; null before it is said.</param>
/// <param name="MaintainedBy">Null before it is said, and where nothing is left to maintain.</param>
public sealed record ImpactView(
    ChallengeImpactId Id, long Version, ChallengeId Challenge, string Title, string Administration, IReadOnlyList<MeasureView> Measures, DecidedImpact? Decision, ProductState? EndState, Maintainer? MaintainedBy)
{
    internal static ImpactView Of(ChallengeImpact impact, string title, string administration) => new(
        impact.Id, impact.Version, impact.ChallengeId, title, administration,
        [.. impact.Measures.Select(m => MeasureView.Of(m, [.. impact.Values.Where(v => v.Measure == m.Number)]))],
        impact.Decision is { } decision ? new DecidedImpact(decision, impact.DecisionReason ?? "", impact.DecidedOn!.Value, impact.DecidedByName ?? "") : null, impact.EndState, impact.MaintainedBy);
}

public sealed record DecidedImpact(ImpactDecision Decision, string Reason, DateOnly On, string By);

/// <param name="Measure">What is measured.</param>
/// <param name="Values">By day.</param>
/// <param name="Gain">Of the last value over the baseline; null where one of them is missing.</param>
/// <param name="Curve">Null under two values.</param>
public sealed record MeasureView(ImpactMeasure Measure, IReadOnlyList<ImpactValue> Values, decimal? Gain, Chart? Curve)
{
    internal static MeasureView Of(ImpactMeasure measure, IReadOnlyList<ImpactValue> values) =>
        new(measure, values, measure.Gain(values.Count == 0 ? null : values[^1].Value), values.Count < 2 ? null : Draw(measure, values));

    private static Chart Draw(ImpactMeasure measure, IReadOnlyList<ImpactValue> values)
    {
        var series = new List<ChartSeries> { new("Valeur", [.. values.Select(v => Cell.Of(v.Value, Decimals(v.Value)))]) };
        if (measure.Baseline is { } baseline) series.Add(new ChartSeries("Départ", [.. values.Select(_ => Cell.Of(baseline, Decimals(baseline)))]));
        if (measure.Target is { } target) series.Add(new ChartSeries("Cible", [.. values.Select(_ => Cell.Of(target, Decimals(target)))]));
        var unit = measure.Unit is { } u ? $" {u}" : "";
        return new Chart(
            ChartKind.Line, measure.Name,
            $"De {values[0].Value.ToFrench()}{unit} le {values[0].On.ToFrench()} à {values[^1].Value.ToFrench()}{unit} le {values[^1].On.ToFrench()}"
                + $"{(measure.Baseline is { } from ? $", pour {from.ToFrench()}{unit} au départ" : "")}{(measure.Target is { } to ? $" et une cible de {to.ToFrench()}{unit}" : "")}.",
            [.. values.Select(v => v.On.ToFrenchShort())], series) { LabelTitle = "Jour" };
    }

    private static int Decimals(decimal value) => value == decimal.Truncate(value) ? 0 : 2;
}
