using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Counts the skills of those who answered a campaign; for good once it is over.</summary>
/// <returns>Whether that was the last count.</returns>
[SystemOnly]
public sealed record MeasureCampaign(CampaignId Id) : ICommand<bool>;

internal sealed class MeasureCampaignHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<MeasureCampaign, bool>
{
    public async Task<Result<bool>> Handle(MeasureCampaign command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var campaign = await db.Campaigns(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        if (campaign is not { Status: CampaignStatus.Launched } || today < campaign.OpensOn) return false;

        var result = await db.CampaignResults(access).FirstOrDefaultAsync(r => r.CampaignId == command.Id, cancellationToken);
        if (result is { IsFinal: true }) return true;
        if (result is null) db.Add(result = new CampaignResult(campaign.Id));

        var (isOver, day) = (campaign.ClosesOn < today, campaign.ClosesOn < today ? campaign.ClosesOn : today);
        var counted = await (
            from e in db.CampaignEntries(access)
            join a in db.Assessments(access) on e.AgentId equals a.AgentId
            where e.CampaignId == command.Id && e.SubmittedAt != null && a.ValidFrom <= day && (a.ValidUntil == null || a.ValidUntil >= day)
            group a by a.SkillId into g
            select new { g.Key, Holders = g.Count(), Sum = g.Sum(a => (int)a.Level) }).ToListAsync(cancellationToken);
        result.Record([.. counted.Select(c => new SkillFigure(c.Key, c.Holders, c.Sum))], now, isOver);
        return isOver;
    }
}
