namespace DinumTalent.Domain.Eig;

/// <summary>All that is wrong in a mission, the oldest first.</summary>
public static class MissionAlerts
{
    public static IReadOnlyList<MissionAlert> Of(Mission mission, MissionDelays delays, DateOnly day) =>
    [
        .. new[] { new SilentMission(mission, delays).On(day), LowMood(mission, day), Unsaid(mission, day) }.OfType<MissionAlert>()
            .Concat(new LateMilestones(mission).On(day)).Concat(new UnseenMentors(mission, delays).On(day)).OrderBy(a => a.Since).ThenBy(a => a.Kind),
    ];

    /// <summary>Those that somebody may read.</summary>
    /// <param name="mission">Looked at.</param>
    /// <param name="delays">After which alerts come.</param>
    /// <param name="isClose">Whether how the fellow is may be read too; never in mails and files.</param>
    /// <param name="day">In Paris.</param>
    public static IReadOnlyList<MissionAlert> Shown(Mission mission, MissionDelays delays, bool isClose, DateOnly day) =>
        [.. Of(mission, delays, day).Where(a => isClose || a.Kind is not MissionAlertKind.LowMood)];

    /// <summary>The fellow's last check-in tells of a low mood.</summary>
    private static MissionAlert? LowMood(Mission mission, DateOnly day) =>
        mission.StateOn(day) is MissionState.UnderWay && mission.CheckIns.Where(c => c.Side is MissionSide.Fellow).MaxBy(c => c.On) is { Mood: <= CheckIn.LowMood } last
            ? new MissionAlert(MissionAlertKind.LowMood, last.On) : null;

    /// <summary>Fellow or host was asked what comes next, and has not said.</summary>
    private static MissionAlert? Unsaid(Mission mission, DateOnly day) =>
        mission.StateOn(day) is MissionState.UnderWay && mission.RenewalAskedOn is { } asked && asked < day && (mission.FellowIntention is null || mission.HostIntention is null)
            ? new MissionAlert(MissionAlertKind.RenewalUnsaid, asked, mission.FellowIntention is null ? mission.HostIntention is null ? "par l’EIG et l’accueil" : "par l’EIG" : "par l’accueil") : null;
}
