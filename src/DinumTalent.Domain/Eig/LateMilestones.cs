namespace DinumTalent.Domain.Eig;

/// <summary>Milestones of a mission under way whose day has passed.</summary>
public sealed record LateMilestones(Mission Mission)
{
    public IEnumerable<MissionAlert> On(DateOnly day) => Mission.StateOn(day) is not MissionState.UnderWay ? []
        : Mission.Milestones.Where(m => m.IsLateOn(day)).Select(m => new MissionAlert(MissionAlertKind.LateMilestone, m.DueOn.AddDays(1), m.Title));
}
