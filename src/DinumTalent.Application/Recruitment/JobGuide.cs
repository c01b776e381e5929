using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A job or a family of jobs, for candidates: what one does, the skills, the pay where a reference is published, the open vacancies.</summary>
/// <param name="Code">Of the job, or the family's name in an address.</param>
[Anonymous]
public sealed record JobGuide(string Code) : IQuery<JobGuideView>;

/// <param name="Label">Of the job or family.</param>
/// <param name="Family">Above the job; null for a family.</param>
/// <param name="Jobs">The job itself, or those of the family.</param>
/// <param name="Skills">Required, essential ones first; of a family, those that most of its jobs require.</param>
/// <param name="Pay">Empty where no real reference is published.</param>
/// <param name="Vacancies">Open ones, the latest first.</param>
public sealed record JobGuideView(
    string Label, FamilyLink? Family, IReadOnlyList<JobGuideRow> Jobs, IReadOnlyList<GuideSkill> Skills, IReadOnlyList<PayRange> Pay, IReadOnlyList<OpenVacancyRow> Vacancies);

public sealed record FamilyLink(string Code, string Label);

/// <param name="Label">Of the skill.</param>
/// <param name="Description">In a line.</param>
/// <param name="Level">The highest that a job asks for.</param>
/// <param name="Necessity">Essential where it is for one job.</param>
/// <param name="Jobs">How many of the jobs require it.</param>
public sealed record GuideSkill(string Label, string Description, SkillLevel Level, Necessity Necessity, int Jobs);

/// <param name="FromYears">Of experience, included.</param>
/// <param name="ToYears">Excluded; null without end.</param>
/// <param name="Lowest">Lowest reference, euros gross a year.</param>
/// <param name="Highest">Highest ceiling.</param>
public sealed record PayRange(int FromYears, int? ToYears, int Lowest, int Highest);

internal sealed class JobGuideHandler(ITalentDbContext db, IAccess access, OpenVacancyCache cache, TimeProvider clock) : IQueryHandler<JobGuide, JobGuideView>
{
    private const int MostSkills = 15;

    public async Task<Result<JobGuideView>> Handle(JobGuide query, CancellationToken cancellationToken)
    {
        var families = await db.JobFamilies.AsNoTracking().Where(f => !f.IsRetired).ToListAsync(cancellationToken);
        var family = families.Find(f => JobGuidesHandler.CodeOf(f.Label) == query.Code);
        // Some dozens of jobs: an address is compared without case, whatever the store does.
        var jobs = (await db.JobProfiles.AsNoTracking().Where(p => !p.IsRetired).ToListAsync(cancellationToken))
            .FindAll(p => family is null ? p.Code.Equals(query.Code, StringComparison.OrdinalIgnoreCase) : p.FamilyId == family.Id);
        if (jobs.Count == 0) return Error.NotFound;

        var ids = jobs.ConvertAll(j => j.Id);
        var open = (await cache.Rows(db, access, clock.Today(), cancellationToken)).Where(r => ids.Contains(r.ProfileId)).OrderByDescending(r => r.PublishedOn).ThenBy(r => r.Reference, StringComparer.Ordinal).ToList();
        var above = family is null ? families.Find(f => f.Id == jobs[0].FamilyId) : null;
        return new JobGuideView(
            family?.Label ?? jobs[0].Label,
            above is null ? null : new FamilyLink(JobGuidesHandler.CodeOf(above.Label), above.Label),
            [.. jobs.OrderBy(j => FoldedText.Fold(j.Label), StringComparer.Ordinal).Select(j => new JobGuideRow(j.Code, j.Label, j.Description, open.Count(r => r.ProfileId == j.Id)))],
            await Skills(jobs, cancellationToken), await Pay(ids, cancellationToken), open);
    }

    private async Task<IReadOnlyList<GuideSkill>> Skills(List<JobProfile> jobs, CancellationToken cancellationToken)
    {
        var required = jobs.SelectMany(j => j.Requirements).ToLookup(r => r.SkillId);
        var ids = required.Select(r => r.Key).ToList();
        var known = await db.Skills.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Label, s.Description }).ToListAsync(cancellationToken);
        return [.. known
            .Select(s => new GuideSkill(s.Label, s.Description, required[s.Id].Max(r => r.Level), required[s.Id].Min(r => r.Necessity), required[s.Id].Count()))
            .OrderByDescending(s => s.Jobs).ThenBy(s => s.Necessity).ThenByDescending(s => s.Level).ThenBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal)
            .Take(MostSkills)];
    }

    /// <summary>By bracket of experience, over all jobs.</summary>
    private async Task<IReadOnlyList<PayRange>> Pay(List<JobProfileId> jobs, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var references = await db.PublicPay.AsNoTracking().Where(p => jobs.Contains(p.JobProfileId) && p.ValidFrom <= today).ToListAsync(cancellationToken);
        return [.. references.GroupBy(p => p.JobProfileId).SelectMany(g => g.MaxBy(p => p.ValidFrom)!.Brackets)
            .GroupBy(b => (b.FromYears, b.ToYears)).OrderBy(g => g.Key.FromYears)
            .Select(g => new PayRange(g.Key.FromYears, g.Key.ToYears, g.Min(b => b.Reference), g.Max(b => b.Ceiling)))];
    }
}
