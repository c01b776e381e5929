namespace DinumTalent.Domain.Workforce;

/// <summary>
/// The longest trial period of a contract: one working day per week of contract, within a limit that grows with the
/// length of the contract: 3 weeks below 6 months, 1 month below a year, 2 below two years, 3 from two years on,
/// 4 for a contract without end. None on renewal for the same duties.
/// </summary>
/// <remarks>Décret n° 86-83, article 9. Working days are Monday to Friday; public holidays are not taken off.</remarks>
public static class TrialPeriod
{
    /// <summary>Last day of the trial; null where none is lawful.</summary>
    /// <param name="start">First day of the contract.</param>
    /// <param name="end">Last day of the contract; null for a contract without end.</param>
    /// <param name="sameDutiesRenewed">Whether the contract renews another one for the same duties.</param>
    public static DateOnly? LastDay(DateOnly start, DateOnly? end, bool sameDutiesRenewed = false)
    {
        if (sameDutiesRenewed) return null;
        if (end is not { } last) return start.AddMonths(4).AddDays(-1);

        var weeks = (last.DayNumber - start.DayNumber + 1) / 7;
        if (weeks == 0) return null;
        var modulated = WorkingDay(start, weeks);
        var limit = Limit(start, last.AddDays(1)).AddDays(-1);
        return modulated < limit ? modulated : limit;
    }

    /// <summary>Last day of the trial of a contract; null where none is lawful, as for civil servants.</summary>
    public static DateOnly? Of(ContractTerms terms) => terms.Status is EmploymentStatus.CivilServant or EmploymentStatus.Seconded
        ? null
        : LastDay(terms.Period.Start, terms.Period.End, terms.SameDutiesRenewed);

    private static DateOnly Limit(DateOnly start, DateOnly after) =>
        after < start.AddMonths(6) ? start.AddDays(21)
        : after < start.AddMonths(12) ? start.AddMonths(1)
        : after < start.AddMonths(24) ? start.AddMonths(2)
        : start.AddMonths(3);

    /// <summary>The nth working day, the first day included when it is one.</summary>
    private static DateOnly WorkingDay(DateOnly day, int count)
    {
        for (; ; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && --count == 0) return day;
        }
    }
}
