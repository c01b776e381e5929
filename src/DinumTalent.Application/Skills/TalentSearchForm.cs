using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What the form of the talent search offers to choose from.</summary>
/// <param name="Organisation">The administration chosen so far: always among the choices, when in reach.</param>
[Requires(Permission.SearchTalents)]
public sealed record TalentSearchForm(OrganisationId? Organisation = null) : IQuery<TalentSearchFormView>;

public sealed record TalentSearchFormView(OrganisationChoices Organisations, IReadOnlyList<JobFamilyChoice> Families, IReadOnlyList<JobProfileChoice> Profiles);

public sealed record JobFamilyChoice(JobFamilyId Id, string Label)
{
    /// <summary>Families in the order of the French alphabet, which no database shares.</summary>
    internal static async Task<IReadOnlyList<JobFamilyChoice>> All(IQueryable<JobFamily> families, CancellationToken cancellationToken) =>
        (await families.AsNoTracking().Select(f => new JobFamilyChoice(f.Id, f.Label)).ToListAsync(cancellationToken)).Alphabetical(f => f.Label);
}

internal sealed class TalentSearchFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<TalentSearchForm, TalentSearchFormView>
{
    public async Task<Result<TalentSearchFormView>> Handle(TalentSearchForm query, CancellationToken cancellationToken) => new TalentSearchFormView(
        await db.OrganisationChoices(access, null, query.Organisation, cancellationToken),
        await JobFamilyChoice.All(db.JobFamilies, cancellationToken),
        await db.JobProfileChoices(cancellationToken));
}
