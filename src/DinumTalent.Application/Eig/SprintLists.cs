using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>Puts what is kept of a sprint as a matching takes it.</summary>
public static class SprintLists
{
    /// <param name="cohort">The cohort.</param>
    /// <param name="sprint">Of it.</param>
    /// <param name="applications">Preselected.</param>
    /// <param name="readings">Handed in.</param>
    /// <param name="sheets">Handed in.</param>
    /// <param name="challenges">That are public.</param>
    /// <param name="rule">That ranks people; null while none is set.</param>
    public static CohortLists Of(
        CohortId cohort, int sprint, IEnumerable<FellowApplication> applications, IEnumerable<PreselectionReading> readings, IEnumerable<AuditionSheet> sheets, IEnumerable<Challenge> challenges,
        RankingRule? rule)
    {
        var (read, heard) = (readings.ToLookup(r => r.ApplicationId), sheets.ToLookup(s => s.ApplicationId));
        return new CohortLists(
            cohort, sprint, [.. applications.Select(a => RankableFellow.Of(a, new PreselectionOutcome([.. read[a.Id]]), new AuditionOutcome([.. heard[a.Id]])))], FellowPosition.Of(challenges), rule);
    }
}
