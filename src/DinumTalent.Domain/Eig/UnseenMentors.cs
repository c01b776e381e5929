using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Mentors of a mission under way who were not seen, and wrote nothing, for more days than the setting allows.</summary>
public sealed record UnseenMentors(Mission Mission, MissionDelays Delays)
{
    public IEnumerable<MissionAlert> On(DateOnly day)
    {
        if (Mission.StateOn(day) is not MissionState.UnderWay) yield break;
        foreach (var (mentor, side) in new[] { (Mission.Operational, MissionSide.Operational), (Mission.HighLevel, MissionSide.HighLevel) })
        {
            var last = Mission.LastSeen(side);
            var since = (last ?? Mission.StartsOn).AddDays(Delays.MentorDays + 1);
            if (mentor.IsNamed && day >= since)
                yield return new MissionAlert(MissionAlertKind.UnseenMentor, since, $"{mentor.Name}, {side.Label().ToLowerInvariant()}") { LastOn = last, NeverSince = last is null ? Mission.StartsOn : null };
        }
    }
}
