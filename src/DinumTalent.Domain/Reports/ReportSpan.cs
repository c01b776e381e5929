using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Reports;

/// <summary>Which days a report that comes regularly is about, where it is about a period.</summary>
public enum ReportSpan
{
    /// <summary>A year back from the day before it comes.</summary>
    [Label("Les douze derniers mois")] TwelveMonths,

    /// <summary>From the first of January of the day before it comes.</summary>
    [Label("Depuis le 1er janvier")] YearToDate,

    /// <summary>The week, or the month, before it comes.</summary>
    [Label("La semaine ou le mois écoulé")] Elapsed,
}
