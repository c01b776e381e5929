using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>A campaign that asks an agent.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Title">Its name.</param>
/// <param name="ClosesOn">Last day to answer.</param>
/// <param name="SubmittedAt">When the agent answered.</param>
/// <param name="ValidatedAt">When the line manager had nothing left to validate.</param>
public sealed record OwnCampaign(CampaignId Id, string Title, DateOnly ClosesOn, DateTime? SubmittedAt, DateTime? ValidatedAt)
{
    /// <summary>Those open today, the one that closes first first.</summary>
    internal static async Task<IReadOnlyList<OwnCampaign>> Open(ITalentDbContext db, IAccess access, AgentId agent, DateOnly today, CancellationToken cancellationToken) =>
        await (
            from e in db.CampaignEntries(access).AsNoTracking()
            join c in db.Campaigns(access) on e.CampaignId equals c.Id
            where e.AgentId == agent && c.Status == CampaignStatus.Launched && c.OpensOn <= today && today <= c.ClosesOn
            orderby c.ClosesOn
            select new OwnCampaign(c.Id, c.Title, c.ClosesOn, e.SubmittedAt, e.ValidatedAt)).ToListAsync(cancellationToken);
}
