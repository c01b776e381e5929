using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Retention;

/// <summary>How long those of a group stay, as it may be shown.</summary>
/// <param name="Name">Which.</param>
/// <param name="People">Agents of the group.</param>
/// <param name="Departures">Of them while in the group, as far as the curve counts them.</param>
/// <param name="Median">Tenure that half of them reach, in months.</param>
/// <param name="MedianInterval">Its bounds with 95 % confidence.</param>
/// <param name="ShareAfterYear">Share still there after twelve months.</param>
/// <param name="Since">From which tenure on the curve is known.</param>
/// <param name="Points">At given tenures.</param>
/// <param name="Line">Share from tenure 0 on, for the picture: of every month, or of every sixth where it is masked.</param>
internal sealed record ShownGroup(
    string Name, Cell People, Cell Departures, Cell Median, Cell MedianInterval, Cell ShareAfterYear, Cell Since, IReadOnlyList<ShownPoint> Points, IReadOnlyList<Cell> Line)
{
    private const int MonthsApart = 6;

    private static readonly Cell NotReached = Cell.Text("non atteinte");

    /// <summary>Whole, as within reach.</summary>
    /// <param name="group">As it is.</param>
    /// <param name="horizon">Months that the picture goes to.</param>
    public static ShownGroup Whole(RetentionGroup group, int horizon)
    {
        var curve = group.Curve;
        var isMeasured = curve.Steps.Count > 0;
        return new ShownGroup(
            group.Name.Label, group.People, curve.Ended,
            !isMeasured ? Cell.NotMeasured : curve.Median is { } median ? Months(median) : NotReached,
            !isMeasured ? Cell.NotMeasured : Interval(curve.MedianInterval),
            Share(curve, 12), Beginning(curve),
            [.. RetentionGroup.Months.Where(m => m <= horizon).Select(m => new ShownPoint(m, curve.AtRisk(RetentionGroup.DayOf(m)), Share(curve, m), Bounds(curve.IntervalAfter(RetentionGroup.DayOf(m)), 1)))],
            [.. Enumerable.Range(0, horizon + 1).Select(m => Share(curve, m))]);
    }

    /// <summary>
    /// Of a group beyond one's reach: shares in whole percents at the few tenures between which nobody left or as many as may be
    /// read, people under observation in bands, and nothing at all of a group whose size is masked.
    /// </summary>
    /// <param name="group">As it is.</param>
    /// <param name="people">Its size as it may be shown beside the others.</param>
    /// <param name="smallest">The smallest group that may be read.</param>
    /// <param name="horizon">Months that the picture goes to.</param>
    public static ShownGroup Masked(RetentionGroup group, Cell people, int smallest, int horizon)
    {
        var curve = group.Curve;
        var open = OpenMonths(curve, people, smallest).ToList();
        var hidden = curve.Steps.Count == 0 ? Cell.NotMeasured : Cell.Masked;
        var points = RetentionGroup.Months.Where(m => m <= horizon).Select(m => open.Contains(m)
            ? new ShownPoint(m, OutsideFigures.Band(curve.AtRisk(RetentionGroup.DayOf(m)), smallest), Rounded(curve, m), Bounds(curve.IntervalAfter(RetentionGroup.DayOf(m)), 0))
            : new ShownPoint(m, hidden, hidden, hidden)).ToList();
        var months = open.Prepend(0).ToList();
        return new ShownGroup(
            group.Name.Label, people, hidden, open.Count == 0 ? hidden : MedianBand(curve, months), Cell.Empty, points.Find(p => p.Months == 12)?.Share ?? hidden,
            people is MaskedCell ? Cell.Masked : Beginning(curve), points,
            [.. MaskedMonths(horizon).Select(m => m == 0 && curve.From == 0 && open.Count > 0 ? Cell.Of(new Percentage(1)) : open.Contains(m) ? Rounded(curve, m) : Cell.NotMeasured)]);
    }

    /// <summary>The tenures that a masked curve is looked at, in months from 0.</summary>
    public static IEnumerable<int> MaskedMonths(int horizon) => Enumerable.Range(0, (horizon / MonthsApart) + 1).Select(i => i * MonthsApart);

    /// <summary>Those of them at which it may be read.</summary>
    internal static IEnumerable<int> OpenMonths(SurvivalCurve curve, Cell people, int smallest)
    {
        if (people is MaskedCell || curve.Count < smallest) yield break;
        var before = 0;
        foreach (var month in MaskedMonths(RetentionFigures.MostMonths).Skip(1))
        {
            var day = RetentionGroup.DayOf(month);
            var (ended, atRisk) = (curve.EndedUpTo(day), curve.AtRisk(day + 1));
            if (curve.After(day) is null || atRisk < smallest || (ended - before > 0 && ended - before < smallest)) continue;
            before = ended;
            yield return month;
        }
    }

    private static Cell MedianBand(SurvivalCurve curve, List<int> months)
    {
        for (var i = 1; i < months.Count; i++)
        {
            if (curve.After(RetentionGroup.DayOf(months[i])) <= 0.5) return Cell.Text($"entre {months[i - 1]} et {months[i]} mois");
        }

        return Cell.Text($"plus de {months[^1]} mois");
    }

    private static Cell Beginning(SurvivalCurve curve) =>
        curve.Steps.Count == 0 ? Cell.NotMeasured : curve.From == 0 ? Cell.Text("dès l’arrivée") : Cell.Text($"{RetentionGroup.MonthsOf(curve.From).ToFrench(0)} mois");

    private static Cell Share(SurvivalCurve curve, int months) => curve.After(RetentionGroup.DayOf(months)) is { } share ? Cell.Of(new Percentage((decimal)share)) : Cell.NotMeasured;

    private static Cell Rounded(SurvivalCurve curve, int months) =>
        curve.After(RetentionGroup.DayOf(months)) is { } share ? Cell.Of(new Percentage(Math.Round((decimal)share, 2, MidpointRounding.AwayFromZero))) : Cell.NotMeasured;

    private static Cell Bounds((double Low, double High)? interval, int decimals) => interval is { } bounds
        ? Cell.Text($"{new Percentage((decimal)bounds.Low).ToFrench(decimals)} à {new Percentage((decimal)bounds.High).ToFrench(decimals)}")
        : Cell.NotMeasured;

    private static Cell Months(int days) => Cell.Text($"{RetentionGroup.MonthsOf(days).ToFrench(1)} mois");

    private static Cell Interval((int? Low, int? High) days) => days switch
    {
        ({ } low, { } high) => Cell.Text($"{RetentionGroup.MonthsOf(low).ToFrench(1)} à {RetentionGroup.MonthsOf(high).ToFrench(1)} mois"),
        ({ } low, null) => Cell.Text($"{RetentionGroup.MonthsOf(low).ToFrench(1)} mois au moins"),
        _ => NotReached,
    };
}

/// <summary>A curve at a tenure, as it may be shown.</summary>
/// <param name="Months">The tenure.</param>
/// <param name="AtRisk">Agents under observation at it.</param>
/// <param name="Share">Share still there after it.</param>
/// <param name="Interval">Its bounds with 95 % confidence.</param>
internal sealed record ShownPoint(int Months, Cell AtRisk, Cell Share, Cell Interval);
