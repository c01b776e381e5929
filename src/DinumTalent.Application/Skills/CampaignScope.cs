using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Whom a campaign asks, and what came of it.</summary>
internal static class CampaignScope
{
    /// <summary>Agents within reach who serve on a day in an administration or below it.</summary>
    public static IQueryable<Agent> AgentsBelow(this ITalentDbContext db, IAccess access, OrganisationId organisation, DateOnly day)
    {
        var below = db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId);
        return db.Agents(access).Where(a => below.Contains(a.OrganisationId) && a.ArrivedOn <= day && (a.DepartedOn == null || a.DepartedOn >= day));
    }

    /// <summary>Counts by administration; those who left before they answered are asked no more.</summary>
    public static async Task<IReadOnlyList<CompletionCount>> Completion(
        this ITalentDbContext db, IAccess access, CampaignId id, DateOnly day, CancellationToken cancellationToken) =>
        await (
            from e in db.CampaignEntries(access).AsNoTracking()
            join a in db.Agents(access) on e.AgentId equals a.Id into agents
            from a in agents.DefaultIfEmpty()
            where e.CampaignId == id && (e.SubmittedAt != null || (a != null && (a.DepartedOn == null || a.DepartedOn >= day)))
            group e by e.OrganisationId into g
            select new CompletionCount(g.Key, g.Count(), g.Count(e => e.SubmittedAt != null), g.Count(e => e.ValidatedAt != null)))
        .ToListAsync(cancellationToken);
}

/// <param name="Organisation">Where the agents serve.</param>
/// <param name="Invited">Agents asked.</param>
/// <param name="Submitted">Of them, those who answered.</param>
/// <param name="Validated">Of these, those whose line manager had nothing left to validate.</param>
internal sealed record CompletionCount(OrganisationId Organisation, int Invited, int Submitted, int Validated);
