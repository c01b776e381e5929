using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The lists and tags of the ministries that the reader stands for.</summary>
[Requires(Permission.SearchTalents)]
public sealed record TalentListOverview : IQuery<TalentListOverviewView>;

/// <param name="Lists">By ministry, kind and name.</param>
/// <param name="Ministries">For which a list can be made.</param>
public sealed record TalentListOverviewView(IReadOnlyList<TalentListRow> Lists, IReadOnlyList<OrganisationChoice> Ministries);

/// <param name="Id">The list.</param>
/// <param name="Version">Of it.</param>
/// <param name="Kind">List or tag.</param>
/// <param name="Name">As given.</param>
/// <param name="Ministry">That keeps it.</param>
/// <param name="Count">People in it whom the reader reaches today.</param>
public sealed record TalentListRow(TalentListId Id, long Version, TalentListKind Kind, string Name, string Ministry, int Count);

internal sealed class TalentListOverviewHandler(ITalentDbContext db, IAccess access) : IQueryHandler<TalentListOverview, TalentListOverviewView>
{
    public async Task<Result<TalentListOverviewView>> Handle(TalentListOverview query, CancellationToken cancellationToken) => new TalentListOverviewView(
        await (
            from l in db.TalentLists(access).AsNoTracking()
            join o in db.Organisations on l.OrganisationId equals o.Id
            orderby o.Name, l.Kind, l.NameKey
            select new TalentListRow(l.Id, l.Version, l.Kind, l.Name, o.Acronym ?? o.Name, l.Members.Count(x => db.TalentPool(access).Any(m => m.Id == x.MemberId)))).ToListAsync(cancellationToken),
        await db.MinistriesOf(access).AsNoTracking().Where(o => o.ClosedOn == null).OrderBy(o => o.Name).Select(o => new OrganisationChoice(o.Id, o.Name, 0)).ToListAsync(cancellationToken));
}
