using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A job to choose, by family.</summary>
public sealed record JobProfileChoice(JobProfileId Id, string Code, string Label, string Family);

/// <summary>Reads the jobs to choose from.</summary>
internal static class JobProfileList
{
    public static async Task<IReadOnlyList<JobProfileChoice>> JobProfileChoices(this ITalentDbContext db, CancellationToken cancellationToken) =>
        await (
            from p in db.JobProfiles.AsNoTracking()
            join f in db.JobFamilies on p.FamilyId equals f.Id
            orderby f.Label, p.Label
            select new JobProfileChoice(p.Id, p.Code, p.Label, f.Label)).ToListAsync(cancellationToken);
}
