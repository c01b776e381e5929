using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The list of tasks of an administration, to be written: its own, or what holds there as long as it has none.</summary>
/// <param name="Organisation">Null: the first within reach.</param>
[Requires(Permission.EditVacancies)]
public sealed record ArrivalTemplateForm(OrganisationId? Organisation) : IQuery<ArrivalTemplateFormView>;

/// <param name="Organisations">To choose from.</param>
/// <param name="Organisation">Whose list it is.</param>
/// <param name="Version">Of its own list; null where it has none.</param>
/// <param name="Tasks">By day.</param>
public sealed record ArrivalTemplateFormView(OrganisationChoices Organisations, OrganisationId Organisation, string Name, long? Version, IReadOnlyList<PlannedTask> Tasks);

internal sealed class ArrivalTemplateFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ArrivalTemplateForm, ArrivalTemplateFormView>
{
    public async Task<Result<ArrivalTemplateFormView>> Handle(ArrivalTemplateForm query, CancellationToken cancellationToken)
    {
        var organisations = await db.OrganisationChoices(access, null, query.Organisation, cancellationToken);
        var reachable = db.OrganisationsWithin(access).AsNoTracking();
        var found = query.Organisation is { } asked
            ? await reachable.FirstOrDefaultAsync(o => o.Id == asked, cancellationToken)
            : organisations.Items.Count == 0 ? null : await reachable.FirstOrDefaultAsync(o => o.Id == organisations.Items[0].Id, cancellationToken);
        if (found is null) return Error.NotFound;
        var own = await db.ArrivalTemplates(access).AsNoTracking().FirstOrDefaultAsync(t => t.OrganisationId == found.Id, cancellationToken);
        return new ArrivalTemplateFormView(organisations, found.Id, found.Name, own?.Version, own?.Tasks ?? await db.PlannedTasks(found.Id, cancellationToken));
    }
}
