using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Égalité": what candidates answered to the optional questionnaire, by family of jobs, small groups masked.</summary>
[Requires(Permission.ReadReports)]
public sealed record EqualityFigures : IQuery<Report>;

internal sealed class EqualityFiguresHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, MaskingThreshold threshold, TimeProvider clock)
    : IQueryHandler<EqualityFigures, Report>
{
    public async Task<Result<Report>> Handle(EqualityFigures query, CancellationToken cancellationToken)
    {
        var counts = await (
            from c in db.EqualityCounters(access)
            join v in db.Vacancies(access) on c.VacancyId equals v.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            group c by new { p.FamilyId, c.Choice } into g
            select new { g.Key.FamilyId, g.Key.Choice, Count = g.Sum(c => c.Count) }).ToListAsync(cancellationToken);
        var received = await (
            from a in db.Applications(access)
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            group a by p.FamilyId into g
            select new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var families = await JobFamilyChoice.All(db.JobFamilies, cancellationToken);
        var roots = await db.OrganisationsWithin(access).Where(o => access.Roots.Contains(o.Id)).OrderBy(o => o.Name).Select(o => o.Name).ToListAsync(cancellationToken);

        var figures = families
            .Select(f => new EqualityFamily(
                f.Label,
                received.FirstOrDefault(r => r.Key == f.Id)?.Count ?? 0,
                counts.Where(c => c.FamilyId == f.Id).ToDictionary(c => c.Choice, c => c.Count)))
            .Where(f => f.Received > 0)
            .ToList();
        return EqualityReport.Build(figures, roots, threshold, new Extraction(clock.UtcNow(), user.Name), new Uri(links.EqualityFigures));
    }
}

/// <summary>What is known of the candidates of one family of jobs.</summary>
/// <param name="Label">Name of the family.</param>
/// <param name="Received">Applications, answered or not.</param>
/// <param name="Counts">How often each answer was given.</param>
internal sealed record EqualityFamily(string Label, int Received, IReadOnlyDictionary<EqualityChoice, int> Counts);
