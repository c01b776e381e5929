using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>
/// The session of results that a sprint is at (session de résultats): who is matched in it, and over which places. A cohort that recruits continuously
/// announces one session after the other, each its own <see cref="CohortResults"/>; elsewhere there is one, of everybody.
/// </summary>
/// <remarks>
/// A choice of design. A session of a continuous cohort is for those who are heard, have no announced result yet and wish a position that has a free place:
/// the result is final, so others wait until one they wish comes free. Once the auditions are over, it is for everybody left. Its places are those that nobody of a session before holds, offered or accepted. A place that comes free goes to the waiting
/// list of its own session, at once; only what that list can't fill is free for the next session. When a session is frozen, those before give up what they
/// do not hold (<see cref="CohortResults.HandOn"/>), so that all of them together never have more places than are sought.
/// </remarks>
public sealed record ResultsSession
{
    private readonly IReadOnlyCollection<CohortResults> before;
    private readonly HashSet<FellowApplicationId> settled;
    private readonly bool takesAll;

    private ResultsSession(IReadOnlyCollection<CohortResults> before, IReadOnlyCollection<FellowAuthor> authors, bool takesAll)
    {
        (this.before, this.takesAll) = (before, takesAll);
        var told = before.SelectMany(r => r.Told).ToHashSet();
        var people = authors.Where(a => told.Contains(a.Id)).ToList();
        var (emails, accounts) = (people.Select(a => a.Email).ToHashSet(), people.Select(a => a.AccountId).OfType<UserId>().ToHashSet());
        settled = [.. before.SelectMany(r => r.Places).Select(p => p.ApplicationId), .. authors.Where(a => emails.Contains(a.Email) || (a.AccountId is { } account && accounts.Contains(account))).Select(a => a.Id)];
    }

    /// <summary>From 1.</summary>
    public int Number => before.Count + 1;

    /// <summary>The session that a sprint is at on a day.</summary>
    /// <param name="cohort">Its cohort.</param>
    /// <param name="sprint">Of it.</param>
    /// <param name="results">Of that sprint, those that are not announced among them.</param>
    /// <param name="authors">Of all its applications: who was told a result and applied again gets no second one.</param>
    /// <param name="today">In Paris.</param>
    public static ResultsSession Of(Cohort cohort, int sprint, IEnumerable<CohortResults> results, IReadOnlyCollection<FellowAuthor> authors, DateOnly today) => cohort.Mode is CohortMode.Continuous
        ? new ResultsSession([.. results.Where(r => r.AnnouncedAt is not null)], authors, cohort.Find(PhaseKind.Auditions, sprint)?.StateOn(today) is PhaseState.Over)
        : new ResultsSession([], [], takesAll: true);

    /// <summary>Whether the author of an application was told a result with another one: it is final, so this one enters no session.</summary>
    public bool IsToldElsewhere(FellowApplicationId application) => settled.Contains(application) && before.All(r => r.Places.All(p => p.ApplicationId != application));

    /// <summary>Of all people and places of the sprint, those that no announced session has, be they ready to be matched or not.</summary>
    public CohortLists Left(CohortLists all) => all with
    {
        Session = Number,
        Fellows = [.. all.Fellows.Where(f => !settled.Contains(f.Id))],
        Positions = [.. all.Positions.Select(p => p with { Places = Math.Max(0, p.Places - before.Sum(r => r.TakenOf(p.ChallengeId, p.Expertise))) })],
    };

    /// <summary>What the session is matched from.</summary>
    public CohortLists ToMatch(CohortLists all) => Left(all) is var left && takesAll ? left : left with { Fellows = [.. left.Fellows.Where(f => f.Audition is not null && left.Positions.Any(p => p.Places > 0 && f.Seeks(p)))] };
}
