using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Retention;

/// <summary>What a new forecast can be about, and what a scenario can change in it.</summary>
/// <param name="Organisation">Chosen so far; null before.</param>
[Requires(Permission.PlanHeadcount)]
public sealed record ForecastForm(OrganisationId? Organisation) : IQuery<ForecastFormView>;

/// <param name="Organisations">Within reach.</param>
/// <param name="Chosen">The administration; null before one is chosen.</param>
/// <param name="Parts">The administrations that its forecast tells apart.</param>
/// <param name="Families">All there are.</param>
/// <param name="Jobs">All there are.</param>
public sealed record ForecastFormView(
    OrganisationChoices Organisations, InventoryPart? Chosen, IReadOnlyList<InventoryPart> Parts, IReadOnlyList<JobFamilyChoice> Families, IReadOnlyList<JobProfileChoice> Jobs);

internal sealed class ForecastFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ForecastForm, ForecastFormView>
{
    public async Task<Result<ForecastFormView>> Handle(ForecastForm query, CancellationToken cancellationToken)
    {
        var organisations = await db.OrganisationChoices(access, null, query.Organisation, cancellationToken);
        var chosen = query.Organisation ?? (organisations.Items.Count == 1 ? organisations.Items[0].Id : null);
        InventoryScope? scope = null;
        if (chosen is not null && (scope = await InventoryScope.Of(db, access, chosen, cancellationToken)) is null) return Error.NotFound;
        return new ForecastFormView(
            organisations, scope?.Parts[^1], scope?.Parts ?? [], await JobFamilyChoice.All(db.JobFamilies, cancellationToken), await db.JobProfileChoices(cancellationToken));
    }
}
