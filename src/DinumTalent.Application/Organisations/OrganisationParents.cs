using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Organisations;

/// <summary>Open administrations under which a new one may stand.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record OrganisationParents : IQuery<IReadOnlyList<OrganisationChoice>>;

internal sealed class OrganisationParentsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OrganisationParents, IReadOnlyList<OrganisationChoice>>
{
    public async Task<Result<IReadOnlyList<OrganisationChoice>>> Handle(OrganisationParents query, CancellationToken cancellationToken) =>
        (await db.ParentChoices(access, moved: null, cancellationToken)).ToList();
}
