using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The applications of a vacancy by stage: a board when no paging is asked for, a page of a list otherwise.</summary>
[Requires(Permission.ReadApplications)]
public sealed record VacancyPipeline(VacancyId Id, PipelineFilter Filter, Paging? List) : IQuery<PipelineView>;

/// <summary>What the pipeline page shows.</summary>
/// <param name="Vacancy">Its head.</param>
/// <param name="Columns">One a stage, in order; with cards on the board alone.</param>
/// <param name="List">The page of the list, if that was asked for.</param>
/// <param name="Total">Applications that the filter lets pass.</param>
/// <param name="Hidden">Withdrawn applications that the filter hides.</param>
public sealed record PipelineView(PipelineHead Vacancy, IReadOnlyList<PipelineColumn> Columns, Page<PipelineCard>? List, int Total, int Hidden)
{
    /// <summary>Of those that the filter lets pass, how many are beyond the target delay of their stage.</summary>
    public int Late => Columns.Sum(c => c.Late);
}

/// <summary>The vacancy at the head of its pipeline.</summary>
/// <param name="AcceptanceFrom">From what day the law and the deadline let somebody be accepted; null when never published or over.</param>
public sealed record PipelineHead(
    VacancyId Id, string Reference, string Title, string Organisation, VacancyStatus Status, int Posts, int AcceptedCount, int HiredCount,
    DateOnly Deadline, DateOnly? PublishedOn, bool IsOpen, DateOnly? AcceptanceFrom, bool BoundToPublication, string? Urgency,
    IReadOnlySet<Permission> Permissions)
{
    /// <summary>Name of the stage from which on candidates are known; null: from the start.</summary>
    public string? LiftingStage { get; init; }
}

/// <summary>A stage with its applications.</summary>
/// <param name="Count">All that the filter lets pass, cards shown or not.</param>
/// <param name="TargetDays">Days after which an application there is late; null where none was set.</param>
/// <param name="Late">Of those counted, how many are late.</param>
/// <param name="Targets">Stages that an application in progress may go to from here.</param>
public sealed record PipelineColumn(
    PipelineStageId Id, string Name, StageKind Kind, int Count, int? TargetDays, int Late, IReadOnlyList<PipelineCard> Cards, IReadOnlyList<StageTarget> Targets);

/// <summary>A stage that an application may go to.</summary>
public sealed record StageTarget(PipelineStageId Id, string Name, StageKind Kind);

/// <summary>An application as the board and the list show it.</summary>
/// <param name="DaysInStage">Whole days since it entered its stage, in Paris.</param>
/// <param name="DaysLate">Days beyond the target delay of the stage; 0 in time.</param>
/// <param name="EssentialHeld">Essential skills declared at the level required or above.</param>
/// <param name="RefusalUntold">Refused, and the candidate not told yet.</param>
public sealed record PipelineCard(
    JobApplicationId Id, long Version, string Name, PipelineStageId StageId, string Stage, ApplicationStatus Status, DateTime SentAt, int DaysInStage, int DaysLate,
    bool AddressConfirmed, bool IsCivilServant, int EssentialHeld, int EssentialCount, int Evaluators, int Submitted, bool RefusalUntold);

internal sealed class VacancyPipelineHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, TimeProvider clock)
    : IQueryHandler<VacancyPipeline, PipelineView>
{
    /// <summary>Cards of one column; the list has the rest.</summary>
    public const int MostCards = 100;

    public async Task<Result<PipelineView>> Handle(VacancyPipeline query, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<PipelineView>.Failure(found.Errors);
        var vacancy = found.Value;

        var all = db.Applications(access).AsNoTracking().Where(a => a.VacancyId == query.Id);
        var filtered = query.Filter.Apply(all, vacancy, clock.Today());
        var counts = await filtered.CountByStage(cancellationToken);
        var late = await filtered.LateCountByStage(vacancy, clock.Today(), cancellationToken);
        var hidden = query.Filter.WithWithdrawn ? 0 : await all.CountAsync(a => a.Status == ApplicationStatus.Withdrawn, cancellationToken);
        var total = counts.Values.Sum();

        var rows = query.List?.Within(total) is { } paging
            ? await Rows(query.Filter.Order(filtered).Skip(paging.Skip).Take(paging.Size), cancellationToken)
            : await BoardRows(query.Filter, filtered, counts, cancellationToken);
        var cards = await Cards(rows, vacancy, cancellationToken);
        var byStage = cards.ToLookup(c => c.StageId);
        var columns = vacancy.Stages.OrderBy(s => s.Position).Select(s => new PipelineColumn(
            s.Id, s.Name, s.Kind, counts.GetValueOrDefault(s.Id), s.TargetDays, late.GetValueOrDefault(s.Id), query.List is null ? byStage[s.Id].ToList() : [], vacancy.TargetsFrom(s.Id))).ToList();
        var page = query.List?.Within(total) is { } asked ? new Page<PipelineCard>(cards, asked.Number, asked.Size, total) : null;
        return new PipelineView(await Head(vacancy, cancellationToken), columns, page, total, hidden);
    }

    /// <summary>All at once where no column overflows; otherwise the first of each column.</summary>
    private static async Task<IReadOnlyList<Row>> BoardRows(
        PipelineFilter filter, IQueryable<JobApplication> filtered, Dictionary<PipelineStageId, int> counts, CancellationToken cancellationToken)
    {
        if (counts.Values.All(c => c <= MostCards)) return await Rows(filter.Order(filtered), cancellationToken);
        var rows = new List<Row>();
        foreach (var stage in counts.Keys)
        {
            rows.AddRange(await Rows(filter.Order(filtered.Where(a => a.StageId == stage)).Take(MostCards), cancellationToken));
        }

        return rows;
    }

    private static async Task<IReadOnlyList<Row>> Rows(IQueryable<JobApplication> applications, CancellationToken cancellationToken) =>
        await applications.Select(a => new Row(
            a.Id, a.Version, a.GivenName, a.FamilyName, a.StageId, a.Status, a.SentAt, a.StageEnteredAt, a.AddressConfirmedAt != null, a.IsCivilServant,
            a.Evaluators.Count, a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null)).ToListAsync(cancellationToken);

    /// <summary>Adds what is read once for all rows: skills that the vacancy asks for, and scorecards.</summary>
    private async Task<IReadOnlyList<PipelineCard>> Cards(IReadOnlyList<Row> rows, Vacancy vacancy, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return [];

        var essential = vacancy.Requirements.Where(r => r.Necessity is Necessity.Essential).ToDictionary(r => r.SkillId, r => r.Level);
        var asked = essential.Keys.ToList();
        var today = clock.Today();

        // A skill that was merged since counts as the one that took its place.
        var standFor = await db.SkillsAsNamed().Where(s => asked.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.StandsFor, cancellationToken);
        var targets = standFor.Values.Distinct().ToList();
        var held = await db.SkillsAsNamed().Where(s => targets.Contains(s.StandsFor)).ToDictionaryAsync(s => s.Id, s => s.StandsFor, cancellationToken);
        var skillIds = held.Keys.ToList();
        var ofVacancy = db.Applications(access).Where(a => a.VacancyId == vacancy.Id);
        var declared = (await ofVacancy
            .SelectMany(a => a.Skills, (a, s) => new { a.Id, s.SkillId, s.Level })
            .Where(s => skillIds.Contains(s.SkillId))
            .ToListAsync(cancellationToken)).ToLookup(s => s.Id);
        var submitted = await db.SubmittedScorecards(access)
            .Where(s => s.InterviewId == InterviewId.None && ofVacancy.Any(a => a.Id == s.ApplicationId))
            .GroupBy(s => s.ApplicationId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var names = vacancy.Stages.ToDictionary(s => s.Id, s => s.Name);
        return rows.Select(a => new PipelineCard(
            a.Id, a.Version, $"{a.GivenName} {a.FamilyName}", a.StageId, names.GetValueOrDefault(a.StageId, ""), a.Status, a.SentAt,
            today.DayNumber - a.StageEnteredAt.ToParisDay().DayNumber, vacancy.DaysLate(a.Status, a.StageId, a.StageEnteredAt, today), a.Confirmed, a.IsCivilServant,
            essential.Count(e => declared[a.Id].Any(s => held[s.SkillId] == standFor[e.Key] && s.Level >= e.Value)), essential.Count, a.Evaluators, submitted.GetValueOrDefault(a.Id), a.Untold)).ToList();
    }

    private async Task<PipelineHead> Head(Vacancy vacancy, CancellationToken cancellationToken)
    {
        var organisation = await db.Organisations.Where(o => o.Id == vacancy.OrganisationId).Select(o => o.Acronym ?? o.Name).FirstAsync(cancellationToken);
        var today = clock.Today();
        return new PipelineHead(
            vacancy.Id, vacancy.Reference, vacancy.Title, organisation, vacancy.Status, vacancy.Posts, vacancy.AcceptedCount, vacancy.HiredCount,
            vacancy.Deadline, vacancy.PublishedOn, vacancy.IsOpen(today), vacancy.FillableFrom(), vacancy.IsBoundToPublication, vacancy.Urgency,
            await permissions.In(vacancy.OrganisationId, cancellationToken))
        {
            LiftingStage = vacancy.LiftingStage(),
        };
    }

    private sealed record Row(
        JobApplicationId Id, long Version, string GivenName, string FamilyName, PipelineStageId StageId, ApplicationStatus Status, DateTime SentAt, DateTime StageEnteredAt,
        bool Confirmed, bool IsCivilServant, int Evaluators, bool Untold);
}
