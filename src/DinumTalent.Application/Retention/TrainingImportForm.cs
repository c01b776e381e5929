using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Retention;

/// <summary>The administrations whose catalogue the person may keep.</summary>
/// <param name="Always">Among them even where the list is cut.</param>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingImportForm(OrganisationId? Always) : IQuery<OrganisationChoices>;

internal sealed class TrainingImportFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<TrainingImportForm, OrganisationChoices>
{
    public async Task<Result<OrganisationChoices>> Handle(TrainingImportForm query, CancellationToken cancellationToken) =>
        await db.OrganisationChoices(access, null, query.Always, cancellationToken);
}
