using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Invites the agents of an open campaign who were not yet, <see cref="AtOnce"/> at most: at its launch, and whoever arrives later. Nobody is asked by two at once: whom another one asks waits for its end.</summary>
/// <returns>How many were invited; fewer than <see cref="AtOnce"/> when nobody is left.</returns>
[SystemOnly]
public sealed record InviteToCampaign(CampaignId Id) : ICommand<int>
{
    /// <summary>Kept small enough for others to write in between.</summary>
    public const int AtOnce = 500;
}

internal sealed class InviteToCampaignHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<InviteToCampaign, int>
{
    public async Task<Result<int>> Handle(InviteToCampaign command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var campaign = await db.Campaigns(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        if (campaign is null || !campaign.IsOpenOn(today)) return 0;

        var entries = db.CampaignEntries(access).Where(e => e.CampaignId == command.Id);
        var elsewhere = db.AgentsAskedByAnother(access, command.Id, today);
        var asked = await db.AgentsBelow(access, campaign.OrganisationId, today)
            .Where(a => !entries.Any(e => e.AgentId == a.Id) && !elsewhere.Any(o => o.Id == a.Id))
            .OrderBy(a => a.Id)
            .Take(InviteToCampaign.AtOnce)
            .Select(a => new { a.Id, a.OrganisationId })
            .ToListAsync(cancellationToken);
        foreach (var agent in asked) db.Add(CampaignEntry.Invite(campaign.Id, agent.Id, agent.OrganisationId, now));
        return asked.Count;
    }
}
