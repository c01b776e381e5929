using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
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
[Requires(Permission.EditVacancies)]
public sealed record VacancyForm(
    VacancyId? Id = null, JobProfileId? Profile = null, OrganisationId? Organisation = null, string? OrganisationSearch = null,
    IReadOnlyCollection<SkillId>? Skills = null) : IQuery<VacancyFormView>;

public sealed record VacancyFormView(
    OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Profiles, ProfilePrefill? Profile, EditedVacancy? Edited,
    IReadOnlyDictionary<SkillId, string> SkillNames);

/// <summary>What a job brings to a new vacancy.</summary>
public sealed record ProfilePrefill(JobProfileId Id, string Label, string Description, IReadOnlyList<SkillRequirement> Requirements);

/// <summary>The vacancy as it stands.</summary>
public sealed record EditedVacancy(
    VacancyId Id, long Version, string Reference, VacancyStatus Status, bool MayEdit, string Organisation, string Profile, VacancyTerms Terms)
{
    /// <summary>Published: only what candidates did not rely on may change.</summary>
    public bool IsFixed => Status is not VacancyStatus.Draft;
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

        var profiles = await db.JobProfileChoices(cancellationToken);
        var prefill = query.Profile is { } profile
            ? await db.JobProfiles.AsNoTracking().Where(p => p.Id == profile)
                .Select(p => new ProfilePrefill(p.Id, p.Label, p.Description, p.Requirements)).FirstOrDefaultAsync(cancellationToken)
            : null;
        var organisations = await db.OrganisationChoices(access, query.OrganisationSearch, query.Organisation ?? edited?.Terms.OrganisationId, cancellationToken);

        var skills = (query.Skills ?? [])
            .Concat((edited?.Terms.Requirements ?? []).Select(r => r.SkillId))
            .Concat((prefill?.Requirements ?? []).Select(r => r.SkillId))
            .Distinct().ToList();
        var names = await db.Skills.AsNoTracking().Where(s => skills.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        return new VacancyFormView(organisations, profiles, prefill, edited, names);
    }

    private async Task<EditedVacancy?> Edited(VacancyId id, CancellationToken cancellationToken) =>
        await (
            from v in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            where v.Id == id
            select new { Vacancy = v, Organisation = o.Name, Profile = p.Label }).FirstOrDefaultAsync(cancellationToken) is { } found
            ? new EditedVacancy(found.Vacancy.Id, found.Vacancy.Version, found.Vacancy.Reference, found.Vacancy.Status,
                found.Vacancy.Allows(VacancyAct.Edit), found.Organisation, found.Profile, Terms(found.Vacancy))
            : null;

    private static VacancyTerms Terms(Vacancy v) => new()
    {
        Title = v.Title,
        OrganisationId = v.OrganisationId,
        JobProfileId = v.JobProfileId,
        Category = v.Category,
        Corps = v.Corps,
        IsPermanent = v.IsPermanent,
        Opening = v.Opening,
        Basis = v.Basis,
        DurationMonths = v.DurationMonths,
        Missions = v.Missions,
        Profile = v.Profile,
        Conditions = v.Conditions,
        City = v.City,
        Department = v.Department,
        TeleworkDays = v.TeleworkDays,
        StartsOn = v.StartsOn,
        Posts = v.Posts,
        Deadline = v.Deadline,
        Contact = v.Contact,
        PayMin = v.PayMin,
        PayMax = v.PayMax,
        Requirements = v.Requirements,
        Questions = v.Questions.Select(q => (q.Text, q.IsRequired)).ToList(),
        FreeCriteria = v.Criteria.Where(c => c.SkillId is null).Select(c => c.Label).ToList(),
    };
}
