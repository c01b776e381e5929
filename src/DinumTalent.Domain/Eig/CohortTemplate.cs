namespace DinumTalent.Domain.Eig;

/// <summary>The dates that a new cohort starts from, counted back from the first day of its missions.</summary>
/// <remarks>Fixed calendar: the proportions of promotion 6. Sprints and continuous: shorter ones, of our own, to be corrected by hand.</remarks>
public static class CohortTemplate
{
    /// <summary>The last days of the phase of the jury, on which it meets.</summary>
    public const int JuryDays = 2;

    public const int MostSprints = 8;

    /// <summary>From the first day of a sprint to that of the next one.</summary>
    public const int SprintWeeks = 8;

    /// <summary>Between the last acceptance and the first day of the missions, for those who have a notice to give.</summary>
    private const int NoticeMonths = 2;

    /// <param name="mode">How the phases follow each other.</param>
    /// <param name="missionsStart">Of the first sprint, where there are several.</param>
    /// <param name="sprints">How many; 1 but for sprints.</param>
    public static IReadOnlyList<PhaseDates> Of(CohortMode mode, DateOnly missionsStart, int sprints) => mode switch
    {
        CohortMode.FixedCalendar => Sprint(1, missionsStart, new Lengths(Call: 8, Jury: 3, Applications: 4, Preselection: 5, Months: 10)),
        CohortMode.RollingSprints =>
            [.. Enumerable.Range(0, Math.Clamp(sprints, 1, MostSprints)).SelectMany(n => Sprint(n + 1, missionsStart.AddDays(7 * SprintWeeks * n), new Lengths(Call: 4, Jury: 2, Applications: 3, Preselection: 2, Months: 6)))],
        _ => Continuous(missionsStart),
    };

    private static IReadOnlyList<PhaseDates> Sprint(int number, DateOnly missions, Lengths lengths)
    {
        var accepted = missions.AddMonths(-NoticeMonths).AddDays(-1);
        var results = accepted.AddDays(-PhaseCalendar.FewestDaysToAccept);
        var auditions = results.AddMonths(-1);
        var (wishes, ended) = (auditions.AddDays(-7), missions.AddMonths(lengths.Months).AddDays(-1));
        var preselected = wishes.AddDays(-7);
        var applied = preselected.AddDays(-7 * lengths.Preselection);
        var judged = applied.AddDays(-7 * lengths.Applications);
        var proposed = judged.AddDays(-7 * lengths.Jury);
        return
        [
            Ending(PhaseKind.CallForChallenges, proposed, lengths.Call),
            Ending(PhaseKind.ChallengeJury, judged, lengths.Jury),
            Ending(PhaseKind.CallForApplications, applied, lengths.Applications),
            Ending(PhaseKind.Preselection, preselected, lengths.Preselection),
            Ending(PhaseKind.Wishes, wishes, 1),
            Ending(PhaseKind.Auditions, auditions, 1),
            new(number, PhaseKind.Results, results, results),
            new(number, PhaseKind.Acceptance, results.AddDays(1), accepted),
            new(number, PhaseKind.Missions, missions, ended),
            new(number, PhaseKind.Closing, ended.AddDays(1), ended.AddDays(14)),
            new(number, PhaseKind.Alumni, ended.AddDays(15), ended.AddDays(15).AddMonths(24)),
        ];

        PhaseDates Ending(PhaseKind kind, DateOnly last, int weeks) => new(number, kind, last.AddDays(1 - (7 * weeks)), last);
    }

    /// <summary>Each phase opens when the first sprint would open it, and stays open for a year, or as long as the missions last.</summary>
    private static IReadOnlyList<PhaseDates> Continuous(DateOnly missions) =>
        [.. Sprint(1, missions, new Lengths(Call: 4, Jury: 2, Applications: 3, Preselection: 2, Months: 6)).Select(p => p.Kind switch
        {
            PhaseKind.Alumni => p with { ClosesOn = null },
            PhaseKind.Missions => p with { ClosesOn = p.ClosesOn!.Value.AddYears(1) },
            _ => p with { ClosesOn = p.OpensOn.AddYears(1) },
        })];

    /// <summary>In weeks, the missions in months.</summary>
    private readonly record struct Lengths(int Call, int Jury, int Applications, int Preselection, int Months);
}
