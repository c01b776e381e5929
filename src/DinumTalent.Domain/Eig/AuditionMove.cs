using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>An audition put somewhere by hand: every rule of a plan holds for it too, and each that it breaks is told.</summary>
/// <param name="Needs">What the plan is made from; its standing auditions are the others.</param>
/// <param name="Wanted">As it is to be.</param>
public sealed record AuditionMove(AuditionNeeds Needs, PlannedAudition Wanted)
{
    private DateTime End => Wanted.Start + Needs.Terms.Duration;

    public Result Check()
    {
        if (Needs.Candidates.FirstOrDefault(c => c.Id == Wanted.Candidate) is not { } candidate) return Error.NotFound;
        var jurors = Needs.Jurors.Where(j => Wanted.Panel.Contains(j.Id)).ToList();
        var others = Needs.Standing.Where(a => a.Candidate != Wanted.Candidate).ToList();
        var meanwhile = others.Where(a => a.Start < End && Wanted.Start < a.Start + Needs.Terms.Duration).ToList();
        return Result.All(
        [
            Needs.Opening.Any(w => w.Contains(Wanted.Start, End)) ? Result.Success : AuditionErrors.RoomsClosed,
            Needs.Rooms.Contains(Wanted.Room) ? Result.Success : AuditionErrors.NoSuchRoom,
            meanwhile.Exists(a => a.Room == Wanted.Room) ? AuditionErrors.RoomTaken : Result.Success,
            candidate.Unavailable.Any(w => w.Overlaps(Wanted.Start, End)) ? AuditionErrors.CandidateAway : Result.Success,
            jurors.Count != Wanted.Panel.Count || jurors.Count != Needs.Terms.PanelSize ? AuditionErrors.WholePanel(Needs.Terms.PanelSize) : Result.Success,
            .. jurors.Where(j => !j.MayHear(candidate)).Take(1).Select(_ => (Result)AuditionErrors.JurorTied),
            .. jurors.Where(j => !TimeWindow.Joined(j.Available).Any(w => w.Contains(Wanted.Start, End))).Take(1).Select(_ => (Result)AuditionErrors.JurorAway),
            .. jurors.Where(j => meanwhile.Exists(a => a.Panel.Contains(j.Id))).Take(1).Select(_ => (Result)AuditionErrors.JurorBusy),
            .. jurors.Where(j => !KeepsPauses(j.Id, others)).Take(1).Select(_ => (Result)AuditionErrors.JurorTired(Needs.Terms)),
        ]);
    }

    private bool KeepsPauses(UserId juror, IEnumerable<PlannedAudition> others)
    {
        var (row, last) = (0, DateTime.MinValue);
        foreach (var start in others.Where(a => a.Panel.Contains(juror)).Select(a => a.Start).Append(Wanted.Start).Order())
        {
            row = start - last < Needs.Terms.Pause ? row + 1 : 1;
            last = start + Needs.Terms.Duration;
            if (row > Needs.Terms.InARow) return false;
        }

        return true;
    }
}
