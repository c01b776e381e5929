using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>A mission as its fellow, its mentors and the authors of its challenge follow it.</summary>
[Assigned]
public sealed record OwnMission(MissionId Id) : IQuery<OwnMissionView>;

/// <param name="Mission">As far as the person may read it.</param>
/// <param name="Side">As whom the person takes part.</param>
/// <param name="ThisMonth">What the person has told of this month; null before.</param>
/// <param name="MayTell">Whether a check-in can be written today.</param>
/// <param name="MaySayRenewal">Whether what comes next can be said today.</param>
public sealed record OwnMissionView(MissionView Mission, MissionSide Side, CheckIn? ThisMonth, bool MayTell, bool MaySayRenewal);

internal sealed class OwnMissionHandler(ITalentDbContext db, IAccess access, MissionDelays delays, TimeProvider clock) : IQueryHandler<OwnMission, OwnMissionView>
{
    public async Task<Result<OwnMissionView>> Handle(OwnMission query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var own = await OwnSide.Load(db, access, query.Id, cancellationToken);
        if (own.IsFailure) return Result<OwnMissionView>.Failure(own.Errors);
        var (mission, side) = own.Value;
        var (view, month) = (await MissionView.Of(db, access, mission, side is not MissionSide.Owner, delays, today, cancellationToken), new DateOnly(today.Year, today.Month, 1));
        return new OwnMissionView(
            view, side, view.CheckIns.FirstOrDefault(c => c.Month == month && c.Side == side),
            side is not MissionSide.Owner && mission.StartsOn <= today && today <= mission.LastDay.AddDays(Mission.DaysToCatchUp),
            side is not MissionSide.Owner && view.State is MissionState.UnderWay && (mission.RenewalAskedOn is not null || today >= view.RenewalFrom));
    }
}
