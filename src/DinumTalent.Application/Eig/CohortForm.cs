using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Eig;

/// <summary>The administrations that may run a cohort, to create one.</summary>
/// <param name="Always">Among them even where the list is cut.</param>
[Requires(Permission.ManageCohorts)]
public sealed record CohortForm(OrganisationId? Always) : IQuery<OrganisationChoices>;

internal sealed class CohortFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<CohortForm, OrganisationChoices>
{
    public async Task<Result<OrganisationChoices>> Handle(CohortForm query, CancellationToken cancellationToken) =>
        await db.OrganisationChoices(access, null, query.Always, cancellationToken);
}
