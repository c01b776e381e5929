using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Reminds, once each, the agents of a campaign that closes soon who have not answered, <see cref="InviteToCampaign.AtOnce"/> at most.</summary>
/// <returns>How many were reminded.</returns>
[SystemOnly]
public sealed record RemindOfCampaign(CampaignId Id) : ICommand<int>;

internal sealed class RemindOfCampaignHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RemindOfCampaign, int>
{
    public async Task<Result<int>> Handle(RemindOfCampaign command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var campaign = await db.Campaigns(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        if (campaign is null || !campaign.IsOpenOn(today) || today < campaign.RemindsOn) return 0;

        // Who was invited today has just read of it.
        var start = today.StartInUtc();
        var late = await db.CampaignEntries(access)
            .Where(e => e.CampaignId == command.Id && e.SubmittedAt == null && e.RemindedAt == null && e.InvitedAt < start)
            .Where(e => db.Agents(access).Any(a => a.Id == e.AgentId && (a.DepartedOn == null || a.DepartedOn >= today)))
            .OrderBy(e => e.Id)
            .Take(InviteToCampaign.AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var entry in late) entry.Remind(now);
        return late.Count;
    }
}
