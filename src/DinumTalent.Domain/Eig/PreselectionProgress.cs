using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>How far the preselection of one call is, and whether it can be announced: all at once and not before the call is over; where the call never closes, what is decided.</summary>
/// <remarks>A choice of design: equal treatment of those who apply.</remarks>
/// <param name="Sprint">Whose call.</param>
/// <param name="Waiting">Applications without an answer.</param>
/// <param name="Decided">Of them, those decided on.</param>
/// <param name="StillRead">Numbers of the decided ones that somebody is still asked to read.</param>
public sealed record PreselectionProgress(int Sprint, int Waiting, int Decided, IReadOnlyList<int> StillRead)
{
    public Result MayBeAnnounced(Cohort cohort, DateOnly today)
    {
        var (isContinuous, call) = (cohort.Mode is CohortMode.Continuous, cohort.Find(PhaseKind.CallForApplications, Sprint));
        if (!isContinuous && call is { ClosesOn: { } last } && call.StateOn(today) is not PhaseState.Over) return FellowErrors.StillOpen(last);
        if (Decided < Waiting && !isContinuous) return FellowErrors.Undecided(Waiting - Decided);
        if (Decided == 0) return FellowErrors.NothingToAnnounce;
        return StillRead.Count > 0 ? FellowErrors.StillRead(StillRead) : Result.Success;
    }
}
