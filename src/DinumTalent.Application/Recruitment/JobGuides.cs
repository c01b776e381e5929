using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The jobs of the State's digital workforce by family, for candidates.</summary>
[Anonymous]
public sealed record JobGuides : IQuery<IReadOnlyList<FamilyGuide>>;

/// <param name="Code">End of the address.</param>
/// <param name="Label">Of the family.</param>
/// <param name="Jobs">By name.</param>
public sealed record FamilyGuide(string Code, string Label, IReadOnlyList<JobGuideRow> Jobs)
{
    public int OpenCount => Jobs.Sum(j => j.OpenCount);
}

/// <param name="Code">End of the address.</param>
/// <param name="Label">Of the job.</param>
/// <param name="Description">What one does.</param>
/// <param name="OpenCount">Open vacancies.</param>
public sealed record JobGuideRow(string Code, string Label, string Description, int OpenCount);

internal sealed class JobGuidesHandler(ITalentDbContext db, IAccess access, OpenVacancyCache cache, TimeProvider clock) : IQueryHandler<JobGuides, IReadOnlyList<FamilyGuide>>
{
    public async Task<Result<IReadOnlyList<FamilyGuide>>> Handle(JobGuides query, CancellationToken cancellationToken)
    {
        var open = (await cache.Rows(db, access, clock.Today(), cancellationToken)).ToLookup(r => r.ProfileId);
        var jobs = await (
            from p in db.JobProfiles.AsNoTracking()
            join f in db.JobFamilies on p.FamilyId equals f.Id
            where !p.IsRetired && !f.IsRetired
            select new { p.Id, p.Code, p.Label, p.Description, Family = f.Label }).ToListAsync(cancellationToken);
        return jobs.GroupBy(j => j.Family)
            .OrderBy(g => FoldedText.Fold(g.Key), StringComparer.Ordinal)
            .Select(g => new FamilyGuide(CodeOf(g.Key), g.Key, [.. g.OrderBy(j => FoldedText.Fold(j.Label), StringComparer.Ordinal).Select(j => new JobGuideRow(j.Code, j.Label, j.Description, open[j.Id].Count()))]))
            .ToList();
    }

    /// <summary>"Cybersécurité et réseaux" is at cybersecurite-et-reseaux.</summary>
    internal static string CodeOf(string family) => FoldedText.Fold(family).Replace(' ', '-');
}
