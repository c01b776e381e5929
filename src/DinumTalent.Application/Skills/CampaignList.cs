using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The campaigns of administrations in scope, the latest first.</summary>
[Requires(Permission.ManageCampaigns)]
public sealed record CampaignList(Paging Paging) : IQuery<Page<CampaignRow>>;

/// <param name="Id">The campaign.</param>
/// <param name="Title">Its name.</param>
/// <param name="Organisation">Whom it asks.</param>
/// <param name="OpensOn">First day.</param>
/// <param name="ClosesOn">Last day.</param>
/// <param name="Stage">Where it stands, in a word.</param>
/// <param name="Invited">Agents asked so far.</param>
/// <param name="Submitted">Of them, those who answered.</param>
public sealed record CampaignRow(
    CampaignId Id, string Title, string Organisation, DateOnly OpensOn, DateOnly ClosesOn, CampaignStage Stage, int Invited, int Submitted)
{
    public Percentage? Answered => Percentage.Of(Submitted, Invited);
}

internal sealed class CampaignListHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<CampaignList, Page<CampaignRow>>
{
    public async Task<Result<Page<CampaignRow>>> Handle(CampaignList query, CancellationToken cancellationToken)
    {
        var (today, paging) = (clock.Today(), query.Paging);
        var total = await db.Campaigns(access).CountAsync(cancellationToken);
        var rows = await (
            from c in db.Campaigns(access).AsNoTracking().OrderByDescending(c => c.OpensOn).ThenByDescending(c => c.CreatedAt).Skip(paging.Skip).Take(paging.Size)
            join o in db.Organisations on c.OrganisationId equals o.Id
            orderby c.OpensOn descending, c.CreatedAt descending
            select new { c.Id, c.Title, o.Name, c.OpensOn, c.ClosesOn, c.Status }).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Id).ToList();
        var counts = await db.CampaignEntries(access).AsNoTracking().Where(e => ids.Contains(e.CampaignId))
            .GroupBy(e => e.CampaignId)
            .Select(g => new { g.Key, All = g.Count(), Submitted = g.Count(e => e.SubmittedAt != null) })
            .ToDictionaryAsync(g => g.Key, cancellationToken);
        return new Page<CampaignRow>(
            [.. rows.Select(r => new CampaignRow(
                r.Id, r.Title, r.Name, r.OpensOn, r.ClosesOn, CampaignStages.Of(r.Status, r.OpensOn, r.ClosesOn, today),
                counts.GetValueOrDefault(r.Id)?.All ?? 0, counts.GetValueOrDefault(r.Id)?.Submitted ?? 0))],
            paging.Number, paging.Size, total);
    }
}
