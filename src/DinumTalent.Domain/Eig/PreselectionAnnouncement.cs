using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Tells everybody of one call at once, where its <see cref="PreselectionProgress"/> lets it.</summary>
/// <param name="Cohort">Applied to.</param>
/// <param name="Received">All applications to that call; those withdrawn are passed over.</param>
public sealed record PreselectionAnnouncement(Cohort Cohort, IReadOnlyList<PreselectedFellow> Received)
{
    /// <summary>Tells everybody who waits; gives how many.</summary>
    /// <param name="sprint">Whose call.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result<int> Make(int sprint, DateTime now, DateOnly today)
    {
        var waiting = Received.Where(r => r.Application.Sprint == sprint && r.Application.Status is FellowStatus.Received).ToList();
        var decided = waiting.Where(r => r.IsDecided).ToList();
        var possible = new PreselectionProgress(sprint, waiting.Count, decided.Count, [.. decided.Where(r => r.IsStillRead).Select(r => r.Application.Number)]).MayBeAnnounced(Cohort, today);
        if (possible.IsFailure) return Result<int>.Failure(possible.Errors);
        var announced = Result.All(decided.Select(r => r.Verdict!.Announce(r.Application, now)));
        return announced.IsFailure ? Result<int>.Failure(announced.Errors) : decided.Count;
    }
}
