using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Eig;

/// <summary>The curve of a cohort as it may be shown: nothing is read of fewer people than the smallest group, nor of a number of departures that would be one.</summary>
/// <remarks>E. L. Kaplan, P. Meier, 1958. Whoever stops answering is counted until the last answer, and neither stays nor leaves after it.</remarks>
internal sealed class FellowRetention
{
    private const int DaysAMonth = 30;
    private static readonly int[] Months = [0, 6, 12, 18, 24, 30, 36];

    private readonly SurvivalCurve curve;
    private readonly int smallest;

    public FellowRetention(SurvivalCurve curve, int smallest)
    {
        (this.curve, this.smallest) = (curve, smallest);
        var points = Months.Select(m => (Month: m, AtRisk: AtRisk(m), Share: Share(m))).ToList();
        Table = new Table(
            "Part des EIG encore dans l’administration",
            [Column.RowHeader("Depuis le début de la mission"), Column.Number("Personnes suivies"), Column.Percentage("Encore dans l’administration")],
            [.. points.Select(p => new Row([p.Month == 0 ? "Premier jour" : $"{p.Month} mois", p.AtRisk, p.Share]))]);
        var shown = points.Where(p => p.Share.Number is not null).ToList();
        if (shown.Count < 2) return;
        Chart = new Chart(
            ChartKind.Line, "Fidélisation des EIG", $"De 100{French.NoBreakSpace}% au premier jour à {shown[^1].Share.Display} après {shown[^1].Month} mois, d’après {curve.Count.ToFrench()} personnes suivies.",
            [.. shown.Select(p => $"{p.Month} mois")], new ChartSeries("Encore dans l’administration (%)", [.. shown.Select(p => p.Share)])) { LabelTitle = "Mois" };
    }

    public Table Table { get; }

    /// <summary>Null where there are not two points to show.</summary>
    public Chart? Chart { get; }

    private int Followed(int month) => curve.Steps.Where(s => s.Day >= month * DaysAMonth).Sum(s => s.Ended + s.Lost);

    private Cell AtRisk(int month) => Followed(month) is var count && count > 0 && count < smallest ? Cell.Masked : (Cell)count;

    /// <summary>Masked as soon as those who have left by then, or those who are still followed, are too few to be told apart from somebody.</summary>
    private Cell Share(int month)
    {
        if (curve.Count == 0) return Cell.NotMeasured;
        var left = curve.Steps.Where(s => s.Day <= month * DaysAMonth).Sum(s => s.Ended);
        if (curve.Count < smallest || (Followed(month) is var followed && followed < smallest && followed > 0)) return Cell.Masked;
        if (left > 0 && left < smallest) return Cell.Masked;
        return curve.After(month * DaysAMonth) is { } share && followed > 0 ? Cell.Of((Percentage?)new Percentage((decimal)share)) : Cell.NotMeasured;
    }
}
