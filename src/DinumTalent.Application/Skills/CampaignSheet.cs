using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>A campaign: whom it asks, who answered, by administration, and what it found.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Below">The administration whose parts the follow-up shows; null for the campaign's own.</param>
[Requires(Permission.ManageCampaigns)]
public sealed record CampaignSheet(CampaignId Id, OrganisationId? Below = null) : IQuery<CampaignSheetView>;

/// <param name="Id">The campaign.</param>
/// <param name="Version">To change it by.</param>
/// <param name="Title">Its name.</param>
/// <param name="Organisation">Whom it asks.</param>
/// <param name="OpensOn">First day.</param>
/// <param name="ClosesOn">Last day.</param>
/// <param name="RemindsOn">When those are reminded who have not answered.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="InScope">Agents who serve in its scope today.</param>
/// <param name="WithoutEmail">Of them, those whom no mail reaches.</param>
/// <param name="Elsewhere">Agents of the scope whom another campaign asks at the same time, not yet invited by this one.</param>
/// <param name="Total">Of the whole campaign.</param>
/// <param name="Shown">The administration whose parts the lines are.</param>
/// <param name="Above">One step up; null at the top.</param>
/// <param name="Lines">Its own agents first, then each administration below.</param>
/// <param name="Comparison">What was found, beside the campaign before; null while nothing was measured.</param>
public sealed record CampaignSheetView(
    CampaignId Id, long Version, string Title, string Organisation, DateOnly OpensOn, DateOnly ClosesOn, DateOnly RemindsOn, CampaignStage Stage,
    int InScope, int WithoutEmail, int Elsewhere, CompletionLine Total, string Shown, OrganisationId? Above, IReadOnlyList<CompletionLine> Lines, CampaignComparison? Comparison);

/// <param name="Organisation">The administration; null where the line has none to open.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Invited">Agents asked, without those who left before they answered.</param>
/// <param name="Submitted">Of them, those who answered.</param>
/// <param name="Validated">Of these, those validated.</param>
public sealed record CompletionLine(OrganisationId? Organisation, string Name, int Invited, int Submitted, int Validated)
{
    public Percentage? Answered => Percentage.Of(Submitted, Invited);

    public Percentage? Checked => Percentage.Of(Validated, Submitted);
}

internal sealed class CampaignSheetHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<CampaignSheet, CampaignSheetView>
{
    public async Task<Result<CampaignSheetView>> Handle(CampaignSheet query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var campaign = await db.Campaigns(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (campaign is null) return Error.NotFound;

        // The scope may be the whole State: what is asked for below must be a part of it.
        var root = query.Below ?? campaign.OrganisationId;
        var shown = await db.Organisations.AsNoTracking()
            .FirstOrDefaultAsync(o => o.Id == root && db.OrganisationLinks.Any(l => l.AncestorId == campaign.OrganisationId && l.DescendantId == root), cancellationToken);
        if (shown is null) return Error.NotFound;

        var stage = CampaignStages.Of(campaign.Status, campaign.OpensOn, campaign.ClosesOn, today);
        var agents = db.AgentsBelow(access, campaign.OrganisationId, today);
        var inScope = stage is CampaignStage.Over or CampaignStage.Cancelled ? 0 : await agents.CountAsync(cancellationToken);
        var without = inScope == 0 ? 0 : await agents.CountAsync(a => a.Email == null, cancellationToken);
        var elsewhere = inScope == 0 ? 0 : await Elsewhere(campaign, stage, agents, today, cancellationToken);
        var counts = await db.Completion(access, campaign.Id, campaign.ClosesOn < today ? campaign.ClosesOn : today, cancellationToken);
        var total = Sum(null, "Ensemble de la campagne", counts);
        return new CampaignSheetView(
            campaign.Id, campaign.Version, campaign.Title,
            await db.Organisations.Where(o => o.Id == campaign.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            campaign.OpensOn, campaign.ClosesOn, campaign.RemindsOn, stage, inScope, without, elsewhere, total,
            shown.Name, root == campaign.OrganisationId ? null : shown.ParentId, await Lines(shown, counts, cancellationToken),
            await CampaignComparison.Of(db, access, campaign, total, cancellationToken));
    }

    private Task<int> Elsewhere(Campaign campaign, CampaignStage stage, IQueryable<Agent> agents, DateOnly today, CancellationToken cancellationToken)
    {
        var others = stage is CampaignStage.Open
            ? db.AgentsAskedByAnother(access, campaign.Id, today)
            : db.AgentsOfAnother(access, campaign.Id, campaign.OpensOn < today ? today : campaign.OpensOn, campaign.ClosesOn);
        return agents.CountAsync(
            a => others.Any(o => o.Id == a.Id) && !db.CampaignEntries(access).Any(e => e.CampaignId == campaign.Id && e.AgentId == a.Id), cancellationToken);
    }

    private async Task<IReadOnlyList<CompletionLine>> Lines(Organisation root, IReadOnlyList<CompletionCount> counts, CancellationToken cancellationToken)
    {
        var children = await db.Organisations.AsNoTracking().Where(o => o.ParentId == root.Id).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        var parts = (await (
            from l in db.OrganisationLinks
            join o in db.Organisations on l.AncestorId equals o.Id
            where o.ParentId == root.Id
            select new { l.AncestorId, l.DescendantId }).ToListAsync(cancellationToken)).ToLookup(l => l.AncestorId, l => l.DescendantId);
        var own = Sum(null, $"{root.Name} (agents affectés directement)", counts.Where(c => c.Organisation == root.Id));
        var below = children
            .Select(child =>
            {
                var within = parts[child.Id].ToHashSet();
                return Sum(child.Id, child.Name, counts.Where(c => within.Contains(c.Organisation)));
            })
            .OrderBy(l => FoldedText.Fold(l.Name), StringComparer.Ordinal);
        return [.. own.Invited > 0 ? [own] : Array.Empty<CompletionLine>(), .. below];
    }

    private static CompletionLine Sum(OrganisationId? id, string name, IEnumerable<CompletionCount> counts)
    {
        var all = counts.ToList();
        return new CompletionLine(id, name, all.Sum(c => c.Invited), all.Sum(c => c.Submitted), all.Sum(c => c.Validated));
    }
}
