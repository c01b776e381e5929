using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>
/// For how long a fellow was seen in the administration, from the first day of the mission: until the last day that the first survey to say so tells of; else until
/// the last day on which the person was known to be there, by the mission or by an answer. Silence is no departure.
/// </summary>
/// <param name="StartsOn">First day of the mission.</param>
/// <param name="LastDay">Last day of the mission that counts.</param>
/// <param name="Answers">Situation and last day by day of answer, of surveys that asked.</param>
public sealed record FellowTenure(DateOnly StartsOn, DateOnly LastDay, IReadOnlyList<(DateOnly On, AlumniSituation Situation, DateOnly? LeftOn)> Answers)
{
    /// <summary>Null for a mission that has not begun.</summary>
    public ObservedDuration? On(DateOnly today)
    {
        if (StartsOn > today) return null;
        if (Answers.Where(a => a.Situation is AlumniSituation.Left).OrderBy(a => a.On).FirstOrDefault() is { LeftOn: { } left })
            return new ObservedDuration(Math.Max(0, left.DayNumber - StartsOn.DayNumber), true);
        var seen = Answers.Where(a => a.Situation is not AlumniSituation.Left).Select(a => a.On).Append(LastDay < today ? LastDay : today).Max();
        return new ObservedDuration(seen.DayNumber - StartsOn.DayNumber, false);
    }
}
