using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Suivi d’un recrutement": figures, delays, stages, refusals and applications of one vacancy.</summary>
[Requires(Permission.ReadReports)]
public sealed record RecruitmentFollowUp(VacancyId Id) : IQuery<Report>;

internal sealed class RecruitmentFollowUpHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<RecruitmentFollowUp, Report>
{
    public async Task<Result<Report>> Handle(RecruitmentFollowUp query, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<Report>.Failure(found.Errors);

        var organisation = await db.Organisations.Where(o => o.Id == found.Value.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var source = new ReportedRecruitment(
            found.Value, organisation, await Applications(query.Id, cancellationToken), new Extraction(clock.UtcNow(), user.Name), clock.Today());
        return RecruitmentFollowUpReport.Build(source, new Uri(links.RecruitmentFollowUp(query.Id)));
    }

    private async Task<IReadOnlyList<ReportedApplication>> Applications(VacancyId id, CancellationToken cancellationToken)
    {
        var ofVacancy = db.Applications(access).AsNoTracking().Where(a => a.VacancyId == id);
        var rows = await ofVacancy.OrderBy(a => a.SortKey).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.GivenName, a.FamilyName, a.SentAt, a.StageId, a.StageEnteredAt, a.Status, a.RefusalReason })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0) return [];

        var history = (await ofVacancy
            .SelectMany(a => a.History, (a, h) => new { a.Id, h.Number, h.Kind, h.At, h.To })
            .ToListAsync(cancellationToken)).ToLookup(h => h.Id);
        var read = (await db.Scorecards(access).AsNoTracking()
            .Where(s => s.SubmittedAt != null && ofVacancy.Any(a => a.Id == s.ApplicationId))
            .Select(s => new { s.ApplicationId, s.Ratings })
            .ToListAsync(cancellationToken)).ToLookup(s => s.ApplicationId);
        var submitted = (await db.SubmittedScorecards(access)
            .Where(s => ofVacancy.Any(a => a.Id == s.ApplicationId))
            .Select(s => s.ApplicationId)
            .Distinct()
            .ToListAsync(cancellationToken)).ToHashSet();

        return rows.Select(a => new ReportedApplication(
            $"{a.GivenName} {a.FamilyName}", a.SentAt, a.StageId, a.StageEnteredAt, a.Status, a.RefusalReason,
            history[a.Id].OrderBy(h => h.Number).Select(h => new ReportedStep(h.Kind, h.At, h.To)).ToList(),
            Mean(read[a.Id].SelectMany(s => s.Ratings)),
            submitted.Contains(a.Id) && !read[a.Id].Any())).ToList();
    }

    /// <summary>Of the scores given; what was not assessed counts nowhere.</summary>
    private static decimal? Mean(IEnumerable<Rating> ratings)
    {
        var scores = ratings.Select(r => r.Score).OfType<int>().ToList();
        return scores.Count == 0 ? null : (decimal)scores.Sum() / scores.Count;
    }
}
