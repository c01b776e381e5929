using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Skills;

/// <summary>The administrations of which the person may ask the agents.</summary>
/// <param name="Always">Among them even where the list is cut.</param>
[Requires(Permission.ManageCampaigns)]
public sealed record CampaignForm(OrganisationId? Always) : IQuery<OrganisationChoices>;

internal sealed class CampaignFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<CampaignForm, OrganisationChoices>
{
    public async Task<Result<OrganisationChoices>> Handle(CampaignForm query, CancellationToken cancellationToken) =>
        await db.OrganisationChoices(access, null, query.Always, cancellationToken);
}
