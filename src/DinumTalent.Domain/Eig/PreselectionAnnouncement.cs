using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Preselections of one call are announced all at once, and none before the call is over; where the call never closes, those that are decided.</summary>
/// <remarks>A choice of design: equal treatment of those who apply.</remarks>
/// <param name="Cohort">Applied to.</param>
/// <param name="Received">All applications, each with what was decided on it; those withdrawn are passed over.</param>
public sealed record PreselectionAnnouncement(Cohort Cohort, IReadOnlyList<(FellowApplication Application, PreselectionVerdict? Verdict)> Received)
{
    /// <summary>Tells everybody who waits; gives how many.</summary>
    /// <param name="sprint">Whose call.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result<int> Make(int sprint, DateTime now, DateOnly today)
    {
        var (isContinuous, call) = (Cohort.Mode is CohortMode.Continuous, Cohort.Find(PhaseKind.CallForApplications, sprint));
        if (!isContinuous && call is { ClosesOn: { } last } && call.StateOn(today) is not PhaseState.Over) return FellowErrors.StillOpen(last);
        var waiting = Received.Where(r => r.Application.Sprint == sprint && r.Application.Status is FellowStatus.Received).ToList();
        var decided = waiting.Where(r => r.Verdict?.IsPreselected is not null).ToList();
        if (decided.Count < waiting.Count && !isContinuous) return FellowErrors.Undecided(waiting.Count - decided.Count);
        if (decided.Count == 0) return FellowErrors.NothingToAnnounce;
        var announced = Result.All(decided.Select(r => r.Verdict!.Announce(r.Application, now)));
        return announced.IsFailure ? Result<int>.Failure(announced.Errors) : decided.Count;
    }
}
