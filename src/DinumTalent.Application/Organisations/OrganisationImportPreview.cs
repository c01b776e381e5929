using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Organisations;

/// <summary>What a file of administrations would change; changes nothing.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record OrganisationImportPreview(ReadOnlyMemory<byte> Content) : IQuery<OrganisationImportReport>;

internal sealed class OrganisationImportPreviewHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OrganisationImportPreview, OrganisationImportReport>
{
    public async Task<Result<OrganisationImportReport>> Handle(OrganisationImportPreview query, CancellationToken cancellationToken)
    {
        var plan = await OrganisationImportPlan.Make(db, access, query.Content, cancellationToken);
        return plan.Then<OrganisationImportReport>(p => p.Report);
    }
}
