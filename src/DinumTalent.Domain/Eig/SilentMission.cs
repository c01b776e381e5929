namespace DinumTalent.Domain.Eig;

/// <summary>A mission under way of which neither fellow nor mentor has said anything for more days than the setting allows.</summary>
public sealed record SilentMission(Mission Mission, MissionDelays Delays)
{
    public MissionAlert? On(DateOnly day)
    {
        if (Mission.StateOn(day) is not MissionState.UnderWay) return null;
        var last = Mission.CheckIns.Count == 0 ? (DateOnly?)null : Mission.CheckIns.Max(c => c.On);
        var since = (last ?? Mission.StartsOn).AddDays(Delays.SilentDays + 1);
        return day >= since ? new MissionAlert(MissionAlertKind.Silent, since) { LastOn = last, NeverSince = last is null ? Mission.StartsOn : null } : null;
    }
}
