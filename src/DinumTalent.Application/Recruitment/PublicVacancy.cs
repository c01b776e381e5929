using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A vacancy as all may read it, open or over; not found before publication and once cancelled.</summary>
[Anonymous]
public sealed record PublicVacancy(string Slug) : IQuery<PublicVacancyView>;

public sealed record PublicVacancyView(
    VacancyId Id, string Slug, string Reference, string Title, VacancyStatus Status, bool IsOpen, string Organisation, string Ministry,
    string Profile, string Family, Category Category, string? Corps, bool IsPermanent, Opening Opening, LegalBasis Basis,
    EmploymentStatus Contract, int? DurationMonths, string Missions, string ProfileText, string Conditions, string City, string? Department,
    int TeleworkDays, DateOnly? StartsOn, int Posts, DateOnly PublishedOn, DateOnly Deadline, string Contact, int? PayMin, int? PayMax,
    IReadOnlyList<RequiredSkill> Skills)
{
    /// <summary>Name of the stage from which on recruiters know who the candidates are; null: from the start.</summary>
    public string? LiftingStage { get; init; }
}

/// <summary>A skill that a vacancy requires.</summary>
public sealed record RequiredSkill(SkillId Id, string Label, string Description, SkillLevel Level, Necessity Necessity);

internal sealed class PublicVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : IQueryHandler<PublicVacancy, PublicVacancyView>
{
    public async Task<Result<PublicVacancyView>> Handle(PublicVacancy query, CancellationToken cancellationToken)
    {
        var shown = db.Vacancies(access).Where(v => v.Slug == query.Slug && v.PublishedOn != null
            && v.Status != VacancyStatus.Draft && v.Status != VacancyStatus.InApproval && v.Status != VacancyStatus.Approved && v.Status != VacancyStatus.Cancelled);
        return await PublicVacancyReading.Read(db, shown, clock.Today(), cancellationToken) is { } view ? view : Error.NotFound;
    }
}

/// <summary>Reads one vacancy in the shape that the public sees.</summary>
internal static class PublicVacancyReading
{
    /// <summary>The first of those given, or null; one never published is shown as if it were today.</summary>
    public static async Task<PublicVacancyView?> Read(ITalentDbContext db, IQueryable<Vacancy> vacancies, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await (
            from v in vacancies.AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            join f in db.JobFamilies on p.FamilyId equals f.Id
            select new { Vacancy = v, o.Name, Profile = p.Label, Family = f.Label }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return null;

        var vacancy = found.Vacancy;
        var ministry = (await Ministries.Of(db, db.Organisations.Where(o => o.Id == vacancy.OrganisationId).Select(o => o.Id), cancellationToken))
            .GetValueOrDefault(vacancy.OrganisationId)?.Name ?? found.Name;
        return new PublicVacancyView(
            vacancy.Id, vacancy.Slug, vacancy.Reference, vacancy.Title, vacancy.Status, vacancy.IsOpen(today), found.Name, ministry,
            found.Profile, found.Family, vacancy.Category, vacancy.Corps, vacancy.IsPermanent, vacancy.Opening, vacancy.Basis,
            OfferedStatus.Of(vacancy.Basis, vacancy.DurationMonths), vacancy.DurationMonths, vacancy.Missions, vacancy.Profile,
            vacancy.Conditions, vacancy.City, vacancy.Department, vacancy.TeleworkDays, vacancy.StartsOn, vacancy.Posts,
            vacancy.PublishedOn ?? today, vacancy.Deadline, vacancy.Contact, vacancy.PayMin, vacancy.PayMax,
            await RequiredSkills.Of(db, vacancy.Requirements, cancellationToken))
        {
            LiftingStage = vacancy.LiftingStage(),
        };
    }
}

/// <summary>Puts names on the skills that a vacancy requires.</summary>
internal static class RequiredSkills
{
    /// <summary>Essential ones first, then by level and name.</summary>
    public static async Task<IReadOnlyList<RequiredSkill>> Of(
        ITalentDbContext db, IReadOnlyList<SkillRequirement> requirements, CancellationToken cancellationToken)
    {
        var ids = requirements.Select(r => r.SkillId).ToList();
        var skills = await db.SkillsAsNamed().Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Id, s.Label, s.Description }).ToDictionaryAsync(s => s.Id, cancellationToken);
        return requirements
            .Where(r => skills.ContainsKey(r.SkillId))
            .Select(r => new RequiredSkill(r.SkillId, skills[r.SkillId].Label, skills[r.SkillId].Description, r.Level, r.Necessity))
            .OrderBy(r => r.Necessity).ThenByDescending(r => r.Level).ThenBy(r => FoldedText.Fold(r.Label), StringComparer.Ordinal)
            .ToList();
    }
}
