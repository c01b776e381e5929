using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>Writes what a published version says into families, jobs and skills.</summary>
internal static class ReferentialPublication
{
    public static async Task<Result> Publish(ITalentDbContext db, ReferentialDesk desk, ReferentialVersion draft, UserId? by, CancellationToken cancellationToken)
    {
        var families = await db.JobFamilies.ToDictionaryAsync(f => f.Id, cancellationToken);
        var jobs = await db.JobProfiles.ToDictionaryAsync(j => j.Id, cancellationToken);
        var skills = await db.Skills.ToDictionaryAsync(s => s.Id, cancellationToken);
        var published = new ReferentialState(families.Values.Select(f => f.State), jobs.Values.Select(j => j.State), skills.Values.Select(s => s.State));
        var result = draft.Publish(published, by, desk.Who, desk.Now);
        if (result.IsFailure) return result.ToResult();

        // Whatever no change touched is the very same object before and after.
        foreach (var family in result.Value.Families.Values.Where(f => !ReferenceEquals(f, published.Families.GetValueOrDefault(f.Id))))
        {
            if (families.TryGetValue(family.Id, out var known)) known.Become(family);
            else db.Add(new JobFamily(family));
        }

        foreach (var skill in result.Value.Skills.Values.Where(s => !ReferenceEquals(s, published.Skills.GetValueOrDefault(s.Id))))
        {
            if (skills.TryGetValue(skill.Id, out var known)) known.Become(skill);
            else db.Add(new Skill(skill));
        }

        foreach (var job in result.Value.Jobs.Values.Where(j => !ReferenceEquals(j, published.Jobs.GetValueOrDefault(j.Id))))
        {
            if (jobs.TryGetValue(job.Id, out var known)) known.Become(job);
            else db.Add(new JobProfile(job));
        }

        return Result.Success;
    }
}
