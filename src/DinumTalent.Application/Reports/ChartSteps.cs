using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Reports;

/// <summary>A period cut into the steps of a chart: calendar months, or calendar years where it is long; the first and the last within the period alone.</summary>
/// <param name="AreYears">The steps are years.</param>
/// <param name="Spans">One after the other; together they are the period.</param>
internal sealed record ChartSteps(bool AreYears, IReadOnlyList<ReportPeriod> Spans)
{
    /// <summary>Longer periods are drawn by year.</summary>
    private const int MostMonths = 24;

    public static ChartSteps Of(ReportPeriod period)
    {
        var areYears = ((period.To.Year - period.From.Year) * 12) + period.To.Month - period.From.Month + 1 > MostMonths;
        var spans = new List<ReportPeriod>();
        for (var from = period.From; from <= period.To;)
        {
            var next = areYears ? new DateOnly(from.Year, 1, 1).AddYears(1) : new DateOnly(from.Year, from.Month, 1).AddMonths(1);
            spans.Add(new ReportPeriod(from, next > period.To ? period.To : next.AddDays(-1)));
            from = next;
        }

        return new ChartSteps(areYears, spans);
    }

    /// <summary>"mars 2026", or "2026".</summary>
    public string Name(ReportPeriod step) => AreYears ? step.From.Year.ToString(CultureInfo.InvariantCulture) : new DateOnly(step.From.Year, step.From.Month, 1).ToFrenchMonth();
}
