using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Decisions of one call are announced all at once, and none before the call is over; where the call never closes, those that are taken.</summary>
/// <remarks>A choice of design: equal treatment of the administrations that propose.</remarks>
/// <param name="Cohort">Of the challenges.</param>
/// <param name="Submitted">All challenges handed in, each with what was decided on it.</param>
public sealed record ChallengeAnnouncement(Cohort Cohort, IReadOnlyList<(Challenge Challenge, ChallengeVerdict? Verdict)> Submitted)
{
    /// <summary>Tells the authors and publishes the chosen ones.</summary>
    /// <param name="sprint">Whose call.</param>
    /// <param name="now">The instant.</param>
    /// <param name="today">The day.</param>
    public Result<int> Make(int sprint, DateTime now, DateOnly today)
    {
        var (isContinuous, call) = (Cohort.Mode is CohortMode.Continuous, Cohort.Find(PhaseKind.CallForChallenges, sprint));
        if (!isContinuous && call is { ClosesOn: { } last } && call.StateOn(today) is not PhaseState.Over) return ChallengeErrors.StillOpen(last);
        var waiting = Submitted.Where(s => s.Challenge.Sprint == sprint && s.Verdict?.AnnouncedAt is null).ToList();
        var undecided = waiting.Count(s => s.Verdict?.Decision is null);
        if (undecided > 0 && !isContinuous) return ChallengeErrors.Undecided(undecided);
        var decided = waiting.Where(s => s.Verdict?.Decision is not null).ToList();
        if (decided.Count == 0) return ChallengeErrors.NothingToAnnounce;
        var announced = Result.All(decided.Select(s => s.Verdict!.Announce(s.Challenge, now)));
        return announced.IsFailure ? Result<int>.Failure(announced.Errors) : decided.Count;
    }
}
