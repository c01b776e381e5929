using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>
/// Reads what the review of recruitments counts. Days are days of the calendar in Paris, which no database counts alike, so
/// delays are read as instants, few columns each and in no order; rows that say nothing to the report stay where they are.
/// </summary>
/// <param name="db">The store.</param>
/// <param name="access">Of the reader.</param>
/// <param name="within">Vacancies within reach that pass the filters.</param>
/// <param name="period">Days of the report.</param>
/// <param name="now">What is under way was observed until then, in UTC.</param>
internal sealed class ReviewReading(ITalentDbContext db, IAccess access, IQueryable<Vacancy> within, ReportPeriod period, DateTime now)
{
    private readonly DateTime start = period.From.StartInUtc();
    private readonly DateTime end = period.To.AddDays(1).StartInUtc();

    /// <summary>Applications received in the period, withdrawn ones included.</summary>
    private IQueryable<JobApplication> Received
    {
        get
        {
            var ids = within.Select(v => v.Id);
            return db.Applications(access).AsNoTracking().Where(a => a.SentAt >= start && a.SentAt < end && ids.Contains(a.VacancyId));
        }
    }

    /// <summary>Those begun or published in the period, and those that applications of the period were sent to.</summary>
    public Task<List<ReviewedVacancy>> Vacancies(CancellationToken cancellationToken)
    {
        var (concerned, from, to) = (Received.Select(a => a.VacancyId), period.From, period.To);
        return within
            .Where(v => (v.CreatedAt >= start && v.CreatedAt < end) || (v.PublishedOn >= from && v.PublishedOn <= to) || concerned.Contains(v.Id))
            .Select(v => new ReviewedVacancy(v.Id, v.OrganisationId, v.JobProfileId, v.CreatedAt, v.PublishedOn, v.Status, v.ClosedOn, v.Posts))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Stages of the vacancies that received something; those of the same name and kind are one, whichever vacancy they belong to.</summary>
    public async Task<IReadOnlyDictionary<PipelineStageId, ReviewedStage>> Stages(CancellationToken cancellationToken)
    {
        var concerned = Received.Select(a => a.VacancyId);
        var rows = await within.Where(v => concerned.Contains(v.Id))
            .SelectMany(v => v.Stages, (_, s) => new { s.Id, s.Name, s.Kind, s.Position })
            .ToListAsync(cancellationToken);
        var alike = new Dictionary<(StageKind, string), ReviewedStage>();
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        var stages = new Dictionary<PipelineStageId, ReviewedStage>(rows.Count);
        foreach (var row in rows)
        {
            if (!folded.TryGetValue(row.Name, out var name)) folded.Add(row.Name, name = FoldedText.Fold(row.Name));
            if (!alike.TryGetValue((row.Kind, name), out var stage)) alike.Add((row.Kind, name), stage = new ReviewedStage(row.Kind, row.Name, row.Position));
            stages.Add(row.Id, stage);
        }

        return stages;
    }

    public async Task<IReadOnlyDictionary<JobApplicationId, ReviewedApplication>> Applications(
        IReadOnlyDictionary<PipelineStageId, ReviewedStage> stages, CancellationToken cancellationToken)
    {
        var steps = await Received
            .SelectMany(a => a.History, (a, h) => new { a.Id, h.Number, h.Kind, h.At, h.To })
            .Where(h => (h.To != null && h.Kind != HistoryKind.Received) || h.Kind == HistoryKind.Withdrawn || h.Kind == HistoryKind.Hired
                || h.Kind == HistoryKind.MessageSent || h.Kind == HistoryKind.InterviewPlanned || h.Kind == HistoryKind.OfferSent)
            .ToListAsync(cancellationToken);
        var ofApplication = steps.ToLookup(s => s.Id);

        var applications = new Dictionary<JobApplicationId, ReviewedApplication>();
        var rows = Received.Select(a => new { a.Id, a.VacancyId, a.SentAt, a.Status, a.RefusalReason }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            applications.Add(row.Id, ReviewedApplication.Of(
                row.VacancyId, row.SentAt, row.Status, row.RefusalReason,
                ofApplication[row.Id].OrderBy(s => s.Number).Select(s => new ReviewedStep(s.Kind, s.At, s.To is { } stage ? stages.GetValueOrDefault(stage) : null)), now));
        }

        return applications;
    }

    /// <summary>When posts of vacancies published in the period were filled, whenever that was.</summary>
    public async Task<ILookup<VacancyId, DateTime>> Hires(CancellationToken cancellationToken)
    {
        var (from, to) = (period.From, period.To);
        var published = within.Where(v => v.PublishedOn >= from && v.PublishedOn <= to).Select(v => v.Id);
        var hires = await db.Applications(access).AsNoTracking()
            .Where(a => a.Status == ApplicationStatus.Hired && published.Contains(a.VacancyId))
            .SelectMany(a => a.History, (a, h) => new { a.VacancyId, h.Kind, h.At })
            .Where(h => h.Kind == HistoryKind.Hired)
            .ToListAsync(cancellationToken);
        return hires.ToLookup(h => h.VacancyId, h => h.At);
    }

    /// <summary>The channel that brought each application of the period; null: a link of another administration. What no link brought is not among them.</summary>
    public async Task<IReadOnlyList<ReviewedSource>> Sources(CancellationToken cancellationToken)
    {
        var codes = await (
            from s in db.ApplicationSources(access)
            join a in Received on s.ApplicationId equals a.Id
            select new { s.ApplicationId, s.Code }).ToListAsync(cancellationToken);
        if (codes.Count == 0) return [];
        var campaigns = await db.SourcingCampaigns(access).AsNoTracking().ToListAsync(cancellationToken);
        var channels = campaigns.SelectMany(c => c.Links).ToDictionary(l => l.Code, l => (SourcingChannel?)l.Channel);
        return [.. codes.Select(c => new ReviewedSource(c.ApplicationId, channels.GetValueOrDefault(c.Code)))];
    }
}
