using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The campaigns that the schedule has something to do for: open today, or over and not counted for good.</summary>
[SystemOnly]
public sealed record CampaignsUnderWay : IQuery<IReadOnlyList<CampaignUnderWay>>;

/// <param name="Id">The campaign.</param>
/// <param name="IsOpen">Whether agents are invited.</param>
/// <param name="Reminds">Whether it is time to remind.</param>
public sealed record CampaignUnderWay(CampaignId Id, bool IsOpen, bool Reminds);

internal sealed class CampaignsUnderWayHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : IQueryHandler<CampaignsUnderWay, IReadOnlyList<CampaignUnderWay>>
{
    public async Task<Result<IReadOnlyList<CampaignUnderWay>>> Handle(CampaignsUnderWay query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var found = await db.Campaigns(access).AsNoTracking()
            .Where(c => c.Status == CampaignStatus.Launched && c.OpensOn <= today
                && (c.ClosesOn >= today || !db.CampaignResults(access).Any(r => r.CampaignId == c.Id && r.IsFinal)))
            .ToListAsync(cancellationToken);
        return found.Select(c => new CampaignUnderWay(c.Id, c.IsOpenOn(today), c.IsOpenOn(today) && c.RemindsOn <= today)).ToList();
    }
}
