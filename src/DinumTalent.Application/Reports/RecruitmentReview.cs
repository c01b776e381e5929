using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Bilan des recrutements": funnel, delays, sources and refusals of a period, by administration and by job.</summary>
[Requires(Permission.ReadReports)]
public sealed record RecruitmentReview(ReviewFilter Filter) : IQuery<Report>;

internal sealed class RecruitmentReviewHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<RecruitmentReview, Report>
{
    public async Task<Result<Report>> Handle(RecruitmentReview query, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        if (await InventoryScope.Of(db, access, filter.Organisation, cancellationToken) is not { } scope) return Error.NotFound;
        if (filter.Family is { } family && !await db.JobFamilies.AnyAsync(f => f.Id == family, cancellationToken)) return Error.NotFound;
        if (filter.Job is { } job && !await db.JobProfiles.AnyAsync(p => p.Id == job, cancellationToken)) return Error.NotFound;
        var jobs = await Jobs(filter, cancellationToken);

        var period = filter.On(clock.Today());
        var reading = new ReviewReading(db, access, Vacancies(scope, filter), period, clock.UtcNow());
        var stages = await reading.Stages(cancellationToken);
        var data = new ReviewedRecruitments(
            scope.Name, period,
            await reading.Vacancies(cancellationToken),
            await reading.Applications(stages, cancellationToken),
            [.. stages.Values.Where(s => s.Kind is not StageKind.Refused).Distinct()],
            await reading.Hires(cancellationToken),
            await reading.Sources(cancellationToken),
            [.. scope.Parts.Select(p => new ReviewedPlace(p.FullName, p.Id))],
            await scope.PartOfEach(db, cancellationToken),
            jobs,
            new Extraction(clock.UtcNow(), user.Name) { Filters = [.. await Filters(filter, scope, cancellationToken)] },
            clock.Today());
        return RecruitmentReviewReport.Build(data, new Uri(links.RecruitmentReview(filter)));
    }

    private IQueryable<Vacancy> Vacancies(InventoryScope scope, ReviewFilter filter)
    {
        var vacancies = scope.Vacancies(db, access);
        if (filter.Job is { } job) vacancies = vacancies.Where(v => v.JobProfileId == job);
        if (filter.Family is { } family)
        {
            var ofFamily = db.JobProfiles.Where(p => p.FamilyId == family).Select(p => p.Id);
            vacancies = vacancies.Where(v => ofFamily.Contains(v.JobProfileId));
        }

        return vacancies;
    }

    private async Task<IReadOnlyList<ReviewedJob>> Jobs(ReviewFilter filter, CancellationToken cancellationToken)
    {
        var profiles = db.JobProfiles.AsNoTracking();
        if (filter.Family is { } family) profiles = profiles.Where(p => p.FamilyId == family);
        if (filter.Job is { } job) profiles = profiles.Where(p => p.Id == job);
        return (await profiles.OrderBy(p => p.Code).Select(p => new ReviewedJob(p.Id, p.Label, p.IsRetired)).ToListAsync(cancellationToken)).Alphabetical(p => p.Label);
    }

    private async Task<List<ReportFilter>> Filters(ReviewFilter filter, InventoryScope scope, CancellationToken cancellationToken)
    {
        var filters = new List<ReportFilter>();
        if (filter.Organisation is not null) filters.Add(new ReportFilter("Administration", scope.Name));
        if (filter.Family is { } family) filters.Add(new ReportFilter("Famille de métiers", await db.JobFamilies.Where(f => f.Id == family).Select(f => f.Label).FirstAsync(cancellationToken)));
        if (filter.Job is { } job) filters.Add(new ReportFilter("Métier", await db.JobProfiles.Where(p => p.Id == job).Select(p => p.Label).FirstAsync(cancellationToken)));
        return filters;
    }
}
