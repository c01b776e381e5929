using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The templates of stages of the administrations within reach, and those above that hold for them.</summary>
/// <param name="Search">Words of the administration to choose, where the list is too long.</param>
[Requires(Permission.PublishVacancies)]
public sealed record StageTemplateList(string? Search) : IQuery<StageTemplateListView>;

/// <param name="Templates">Those within reach first, each group by name.</param>
/// <param name="Organisations">For which one may be written.</param>
public sealed record StageTemplateListView(IReadOnlyList<StageTemplateRow> Templates, OrganisationChoices Organisations);

/// <param name="IsInReach">Whether the person may change it.</param>
public sealed record StageTemplateRow(OrganisationId Organisation, string Name, StagePlan Plan, bool IsInReach);

internal sealed class StageTemplateListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<StageTemplateList, StageTemplateListView>
{
    public async Task<Result<StageTemplateListView>> Handle(StageTemplateList query, CancellationToken cancellationToken)
    {
        var within = db.OrganisationsWithin(access).Select(o => o.Id);
        var above = db.OrganisationLinks.Where(l => within.Contains(l.DescendantId)).Select(l => l.AncestorId);
        var rows = await (
            from t in db.StageTemplates.AsNoTracking()
            join o in db.Organisations on t.OrganisationId equals o.Id
            where above.Contains(o.Id)
            select new { Template = t, o.Name, IsInReach = within.Contains(o.Id) }).ToListAsync(cancellationToken);
        return new StageTemplateListView(
            [.. rows.OrderBy(r => !r.IsInReach).ThenBy(r => FoldedText.Fold(r.Name), StringComparer.Ordinal)
                .Select(r => new StageTemplateRow(r.Template.OrganisationId, r.Name, r.Template.Plan(), r.IsInReach))],
            await db.OrganisationChoices(access, query.Search, null, cancellationToken));
    }
}
