using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The template of an administration, to be written: its own, or else what holds for it from above.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record StageTemplateForm(OrganisationId Organisation) : IQuery<StageTemplateFormView>;

/// <param name="Version">Of its own template; null where it has none.</param>
/// <param name="Stages">Its own, or those that hold for it.</param>
public sealed record StageTemplateFormView(OrganisationId Organisation, string Name, long? Version, InheritedPlan Stages);

internal sealed class StageTemplateFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<StageTemplateForm, StageTemplateFormView>
{
    public async Task<Result<StageTemplateFormView>> Handle(StageTemplateForm query, CancellationToken cancellationToken)
    {
        var name = await db.OrganisationsWithin(access).Where(o => o.Id == query.Organisation).Select(o => o.Name).FirstOrDefaultAsync(cancellationToken);
        if (name is null) return Error.NotFound;
        var version = await db.StageTemplates.Where(t => t.OrganisationId == query.Organisation).Select(t => (long?)t.Version).FirstOrDefaultAsync(cancellationToken);
        return new StageTemplateFormView(query.Organisation, name, version, await db.StagesFor(query.Organisation, cancellationToken));
    }
}
