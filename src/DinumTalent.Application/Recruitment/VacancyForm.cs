using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the form of a vacancy needs: the choices, the vacancy that is edited, the skills that a job requires.</summary>
/// <param name="Id">The vacancy edited; null for a new one.</param>
/// <param name="Profile">The job that a new one starts from.</param>
/// <param name="Organisation">The administration chosen so far: always among the choices, when in reach.</param>
/// <param name="OrganisationSearch">Words of the administration's name, where the list is too long.</param>
/// <param name="Skills">Skills entered so far, whose names are wanted.</param>
/// <param name="Template">The template that a new one starts from.</param>
/// <param name="Copied">The vacancy that a new one copies.</param>
[Requires(Permission.EditVacancies)]
public sealed record VacancyForm(
    VacancyId? Id = null, JobProfileId? Profile = null, OrganisationId? Organisation = null, string? OrganisationSearch = null,
    IReadOnlyCollection<SkillId>? Skills = null, VacancyTemplateId? Template = null, VacancyId? Copied = null) : IQuery<VacancyFormView>;

/// <param name="Organisations">To choose from.</param>
/// <param name="Profiles">To choose from.</param>
/// <param name="Profile">What the chosen job brings.</param>
/// <param name="Edited">The vacancy edited.</param>
/// <param name="SkillNames">Of all skills at hand.</param>
/// <param name="Model">What a template or a copied vacancy brings, without dates; without administration where it is out of reach.</param>
public sealed record VacancyFormView(
    OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Profiles, ProfilePrefill? Profile, EditedVacancy? Edited,
    IReadOnlyDictionary<SkillId, string> SkillNames, VacancyTerms? Model)
{
    /// <summary>Names of the stages between reception and recruitment, from which the one that lifts anonymity is chosen.</summary>
    public IReadOnlyList<string> Intermediates { get; init; } = PipelineStage.DefaultIntermediates;
}

/// <summary>What a job brings to a new vacancy.</summary>
public sealed record ProfilePrefill(JobProfileId Id, string Label, string Description, IReadOnlyList<SkillRequirement> Requirements);

/// <summary>The vacancy as it stands.</summary>
public sealed record EditedVacancy(
    VacancyId Id, long Version, string Reference, VacancyStatus Status, bool MayEdit, string Organisation, string Profile, VacancyTerms Terms)
{
    /// <summary>Published: only what candidates did not rely on may change.</summary>
    public bool IsFixed => Status is not VacancyStatus.Draft;

    public required IReadOnlyList<string> Intermediates { get; init; }
}

internal sealed class VacancyFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<VacancyForm, VacancyFormView>
{
    public async Task<Result<VacancyFormView>> Handle(VacancyForm query, CancellationToken cancellationToken)
    {
        EditedVacancy? edited = null;
        if (query.Id is { } id)
        {
            edited = await Edited(id, cancellationToken);
            if (edited is null) return Error.NotFound;
        }

        var profiles = await db.OfferedJobProfiles(edited?.Terms.JobProfileId, cancellationToken);
        var prefill = query.Profile is { } profile
            ? await db.JobProfiles.AsNoTracking().Where(p => p.Id == profile)
                .Select(p => new ProfilePrefill(p.Id, p.Label, p.Description, p.Requirements)).FirstOrDefaultAsync(cancellationToken)
            : null;
        var organisations = await db.OrganisationChoices(access, query.OrganisationSearch, query.Organisation ?? edited?.Terms.OrganisationId, cancellationToken);

        var model = await Model(query, cancellationToken);
        if (model.IsFailure) return Result<VacancyFormView>.Failure(model.Errors);
        var skills = (query.Skills ?? [])
            .Concat((model.Value?.Requirements ?? []).Select(r => r.SkillId))
            .Concat((edited?.Terms.Requirements ?? []).Select(r => r.SkillId))
            .Concat((prefill?.Requirements ?? []).Select(r => r.SkillId))
            .Distinct().ToList();
        var names = await db.SkillsAsNamed().Where(s => skills.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        return new VacancyFormView(organisations, profiles, prefill, edited, names, model.Value) 
        {
            Intermediates = edited?.Intermediates ?? (query.Organisation is { } place
                ? [.. (await db.StagesFor(place, cancellationToken)).Plan.Steps.Select(s => s.Name)]
                : PipelineStage.DefaultIntermediates),
        };
    }

    private async Task<Result<VacancyTerms?>> Model(VacancyForm query, CancellationToken cancellationToken)
    {
        if (query.Template is null && query.Copied is null) return (VacancyTerms?)null;
        var terms = query.Template is { } template
            ? (await db.VacancyTemplates(access).AsNoTracking().FirstOrDefaultAsync(t => t.Id == template, cancellationToken))?.Terms
            : (await db.Vacancies(access).AsNoTracking().FirstOrDefaultAsync(v => v.Id == query.Copied, cancellationToken))?.ToTerms().WithoutDates();
        if (terms is null) return Error.NotFound;
        var isOffered = await db.OrganisationsWithin(access).AnyAsync(o => o.Id == terms.OrganisationId && o.ClosedOn == null, cancellationToken);
        return isOffered ? terms : terms with { OrganisationId = default };
    }

    private async Task<EditedVacancy?> Edited(VacancyId id, CancellationToken cancellationToken) =>
        await (
            from v in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            where v.Id == id
            select new { Vacancy = v, Organisation = o.Name, Profile = p.Label }).FirstOrDefaultAsync(cancellationToken) is { } found
            ? new EditedVacancy(found.Vacancy.Id, found.Vacancy.Version, found.Vacancy.Reference, found.Vacancy.Status,
                found.Vacancy.Allows(VacancyAct.Edit), found.Organisation, found.Profile, found.Vacancy.ToTerms())
            {
                Intermediates = [.. found.Vacancy.Stages.Where(s => s.Kind is StageKind.Intermediate).OrderBy(s => s.Position).Select(s => s.Name)],
            }
            : null;
}
