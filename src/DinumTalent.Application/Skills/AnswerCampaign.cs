using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The agent answers a campaign: the whole passport is still true.</summary>
[OwnData]
public sealed record AnswerCampaign(CampaignId Id) : ICommand;

internal sealed class AnswerCampaignHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnswerCampaign>
{
    public async Task<Result> Handle(AnswerCampaign command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var own = await db.OwnPassport(access, today, cancellationToken);
        if (own.IsFailure) return own.ToResult();
        var (agent, passport) = own.Value;
        var campaign = await db.Campaigns(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        var entry = await db.CampaignEntries(access).FirstOrDefaultAsync(e => e.CampaignId == command.Id && e.AgentId == agent.Id, cancellationToken);
        return campaign is null || entry is null ? Error.NotFound : entry.Submit(campaign, passport, agent.OrganisationId, today, now);
    }
}
