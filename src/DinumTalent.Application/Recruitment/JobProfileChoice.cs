using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A job to choose, by family.</summary>
public sealed record JobProfileChoice(JobProfileId Id, string Code, string Label, string Family);

/// <summary>Reads the jobs to choose from.</summary>
internal static class JobProfileList
{
    /// <summary>All there are: people and vacancies may have one that is retired.</summary>
    public static async Task<IReadOnlyList<JobProfileChoice>> JobProfileChoices(this ITalentDbContext db, CancellationToken cancellationToken) =>
        await db.Choices(db.JobProfiles, cancellationToken);

    /// <summary>Those that are not retired, and the one that is chosen already.</summary>
    public static async Task<IReadOnlyList<JobProfileChoice>> OfferedJobProfiles(this ITalentDbContext db, JobProfileId? chosen, CancellationToken cancellationToken) =>
        await db.Choices(db.JobProfiles.Where(p => !p.IsRetired || p.Id == chosen), cancellationToken);

    private static Task<List<JobProfileChoice>> Choices(this ITalentDbContext db, IQueryable<JobProfile> profiles, CancellationToken cancellationToken) => (
        from p in profiles.AsNoTracking()
        join f in db.JobFamilies on p.FamilyId equals f.Id
        orderby f.Label, p.Label
        select new JobProfileChoice(p.Id, p.Code, p.Label, f.Label)).ToListAsync(cancellationToken);
}
