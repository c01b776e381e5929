using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The templates of criteria of the administrations within reach, and those where one may be made.</summary>
[Requires(Permission.EditVacancies)]
public sealed record CriteriaTemplateList(CriteriaTemplateId? Chosen = null) : IQuery<CriteriaTemplateListView>;

/// <param name="Organisations">Where a template may be made.</param>
/// <param name="Chosen">The one to edit, if one was asked for.</param>
public sealed record CriteriaTemplateListView(IReadOnlyList<CriteriaTemplateRow> Templates, IReadOnlyList<TemplateOrganisation> Organisations, CriteriaTemplateRow? Chosen);

public sealed record CriteriaTemplateRow(CriteriaTemplateId Id, long Version, string Name, string Organisation, IReadOnlyList<string> Criteria);

internal sealed class CriteriaTemplateListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<CriteriaTemplateList, CriteriaTemplateListView>
{
    private const int MostOrganisations = 300;

    public async Task<Result<CriteriaTemplateListView>> Handle(CriteriaTemplateList query, CancellationToken cancellationToken)
    {
        var templates = await (
            from t in db.CriteriaTemplates(access).AsNoTracking()
            join o in db.Organisations on t.OrganisationId equals o.Id
            where !t.IsRetired
            orderby t.Name
            select new { t.Id, t.Version, t.Name, Organisation = o.Name, t.Criteria }).ToListAsync(cancellationToken);
        var rows = templates.Select(t => new CriteriaTemplateRow(t.Id, t.Version, t.Name, t.Organisation, [.. t.Criteria.Select(c => c.Label)])).ToList();
        var chosen = query.Chosen is { } id ? rows.FirstOrDefault(r => r.Id == id) : null;
        if (query.Chosen is not null && chosen is null) return Error.NotFound;
        var organisations = await db.OrganisationsWithin(access).OrderBy(o => o.Name).Take(MostOrganisations).Select(o => new TemplateOrganisation(o.Id, o.Name)).ToListAsync(cancellationToken);
        return new CriteriaTemplateListView(rows, organisations, chosen);
    }
}
