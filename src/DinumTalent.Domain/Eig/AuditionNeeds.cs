using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Somebody to be heard, once.</summary>
/// <param name="Id">Of the application.</param>
/// <param name="Challenges">For which the person is heard.</param>
/// <param name="Unavailable">When the person can't come.</param>
public sealed record AuditionCandidate(FellowApplicationId Id, IReadOnlyCollection<ChallengeId> Challenges, IReadOnlyCollection<TimeWindow> Unavailable);

/// <summary>All that a plan of auditions is made from. The order of the lists means nothing.</summary>
public sealed record AuditionNeeds
{
    public required IReadOnlyCollection<AuditionCandidate> Candidates { get; init; }

    public required IReadOnlyCollection<AuditionJuror> Jurors { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyCollection<string> Rooms { get; init; }

    /// <summary>When rooms are open; auditions follow each other from the first instant of each.</summary>
    public required IReadOnlyCollection<TimeWindow> Opening { get; init; }

    public AuditionTerms Terms { get; init; } = new();

    /// <summary>A plan that stands: what is confirmed in it stays, the rest stays where it can.</summary>
    public IReadOnlyCollection<PlannedAudition> Standing { get; init; } = [];

    /// <summary>Everything that makes no sense, each beside its field.</summary>
    public Result Check()
    {
        var opening = Opening.OrderBy(w => w.Start).ToList();
        return Result.All(
            Terms.Check(),
            Rooms.Count == 0 || Rooms.Any(string.IsNullOrWhiteSpace) || AreTwice(Rooms) ? AuditionErrors.BadRooms : Result.Success,
            opening.Count == 0 || opening.Any(w => w.End <= w.Start) || opening.Zip(opening.Skip(1)).Any(pair => pair.Second.Start < pair.First.End) ? AuditionErrors.BadOpening : Result.Success,
            AreTwice(Candidates.Select(c => c.Id)) ? AuditionErrors.CandidateTwice : Result.Success,
            AreTwice(Jurors.Select(j => j.Id)) ? AuditionErrors.JurorTwice : Result.Success);
    }

    private static bool AreTwice<T>(IEnumerable<T> all) => all.GroupBy(one => one).Any(same => same.Count() > 1);
}
