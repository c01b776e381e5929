using System.Linq.Expressions;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Finds what stays in a stage beyond its target delay, see <see cref="StageDelay"/>; only while the recruitment goes on.</summary>
internal static class LateApplications
{
    private static readonly VacancyStatus[] Running = [VacancyStatus.Published, VacancyStatus.Closed];

    /// <summary>Of the applications of one vacancy, those that are late today.</summary>
    public static IQueryable<JobApplication> LateIn(this IQueryable<JobApplication> applications, Vacancy vacancy, DateOnly today) =>
        applications.Where(a => a.Status == ApplicationStatus.InProgress).Where(Predicates.AnyOf(Timed(vacancy).Select(s => Beyond(s.Id, s.TargetDays!.Value, today))));

    /// <summary>How many of them stand in each stage; nothing is read where no stage has a delay.</summary>
    public static async Task<IReadOnlyDictionary<PipelineStageId, int>> LateCountByStage(
        this IQueryable<JobApplication> applications, Vacancy vacancy, DateOnly today, CancellationToken cancellationToken) =>
        Timed(vacancy).Any() ? await applications.LateIn(vacancy, today).CountByStage(cancellationToken) : new Dictionary<PipelineStageId, int>();

    /// <summary>How many applications stand in each stage.</summary>
    public static Task<Dictionary<PipelineStageId, int>> CountByStage(this IQueryable<JobApplication> applications, CancellationToken cancellationToken) =>
        applications.GroupBy(a => a.StageId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    /// <summary>Days of delay of an application; 0 for one that is in time or done.</summary>
    public static int DaysLate(this Vacancy vacancy, ApplicationStatus status, PipelineStageId stage, DateTime enteredAt, DateOnly today) =>
        status is ApplicationStatus.InProgress && Running.Contains(vacancy.Status)
            ? new StageDelay(enteredAt.ToParisDay(), vacancy.FindStage(stage)?.TargetDays).DaysLate(today)
            : 0;

    /// <summary>Stages with late applications, of several vacancies; those with most of them first.</summary>
    public static async Task<IReadOnlyList<LateStage>> LateStages(
        this ITalentDbContext db, IAccess access, IQueryable<Vacancy> vacancies, DateOnly today, CancellationToken cancellationToken)
    {
        var running = vacancies.AsNoTracking().Where(v => Running.Contains(v.Status));
        var delays = await running.SelectMany(v => v.Stages).Where(s => s.TargetDays != null).Select(s => s.TargetDays!.Value).Distinct().ToListAsync(cancellationToken);
        if (delays.Count == 0) return [];
        var candidates =
            from v in running
            from s in v.Stages
            join a in db.Applications(access) on new { VacancyId = v.Id, StageId = s.Id } equals new { a.VacancyId, a.StageId }
            where a.Status == ApplicationStatus.InProgress && s.TargetDays != null
            select new Candidate { VacancyId = v.Id, Title = v.Title, OrganisationId = v.OrganisationId, StageId = s.Id, Stage = s.Name, TargetDays = s.TargetDays!.Value, EnteredAt = a.StageEnteredAt };
        var rows = await candidates
            .Where(Predicates.AnyOf(delays.Select(d => Beyond(d, today))))
            .GroupBy(c => new { c.VacancyId, c.Title, c.OrganisationId, c.StageId, c.Stage, c.TargetDays })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(r => r.Count).ThenBy(r => r.Key.Title, StringComparer.Ordinal)
            .Select(r => new LateStage(r.Key.VacancyId, r.Key.Title, r.Key.OrganisationId, r.Key.StageId, r.Key.Stage, r.Key.TargetDays, r.Count))];
    }

    private static IEnumerable<PipelineStage> Timed(Vacancy vacancy) =>
        Running.Contains(vacancy.Status) ? vacancy.Stages.Where(s => s.TargetDays is not null) : [];

    private static Expression<Func<JobApplication, bool>> Beyond(PipelineStageId stage, int days, DateOnly today)
    {
        var before = StageDelay.LateBefore(days, today).StartInUtc();
        return a => a.StageId == stage && a.StageEnteredAt < before;
    }

    private static Expression<Func<Candidate, bool>> Beyond(int days, DateOnly today)
    {
        var before = StageDelay.LateBefore(days, today).StartInUtc();
        return c => c.TargetDays == days && c.EnteredAt < before;
    }

    private sealed class Candidate
    {
        public VacancyId VacancyId { get; init; }

        public string Title { get; init; } = "";

        public Domain.Organisations.OrganisationId OrganisationId { get; init; }

        public PipelineStageId StageId { get; init; }

        public string Stage { get; init; } = "";

        public int TargetDays { get; init; }

        public DateTime EnteredAt { get; init; }
    }
}

/// <summary>A stage of a vacancy with applications beyond its target delay.</summary>
/// <param name="Count">How many.</param>
internal sealed record LateStage(
    VacancyId VacancyId, string Title, Domain.Organisations.OrganisationId OrganisationId, PipelineStageId StageId, string Stage, int TargetDays, int Count);
