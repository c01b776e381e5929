using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A mission by assignment, and as whom the person takes part in it.</summary>
internal static class OwnSide
{
    public static async Task<Result<(Mission Mission, MissionSide Side)>> Load(ITalentDbContext db, IAccess access, MissionId id, CancellationToken cancellationToken)
    {
        if (await db.Missions(access).FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } mission) return Error.NotFound;
        var isOwner = await db.MissionChallenges(access).AnyAsync(c => c.Id == mission.ChallengeId && c.Authors.Any(a => a.UserId == access.User), cancellationToken);
        return mission.SideOf(access.User, access.ConfirmedEmail, isOwner) is { } side ? (mission, side) : Error.NotFound;
    }
}
