using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What waits for the person in the recruitments within reach, and the key figures.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record RecruitmentDashboard : IQuery<DashboardView>;

/// <param name="Open">Vacancies that receive applications.</param>
/// <param name="PostsToFill">Posts of published and closed vacancies that nobody has taken.</param>
/// <param name="InProgress">Applications in progress.</param>
/// <param name="Unsorted">Of these, at the entry.</param>
/// <param name="HiredThisYear">Hires of this calendar year, by the day of acceptance.</param>
/// <param name="ToSort">Vacancies with applications at the entry, most first.</param>
/// <param name="ToDecide">Vacancies that can be filled now and have somebody in progress.</param>
/// <param name="Soon">Vacancies that can be filled later, by the day.</param>
/// <param name="Overdue">Published ones whose deadline has passed: to be closed or extended.</param>
/// <param name="Drafts">Drafts, and what is approved and not published yet; latest first.</param>
/// <param name="Unanswered">Vacancies with refusals whose message should have left, or that ended with somebody still in progress.</param>
public sealed record DashboardView(
    int Open, int PostsToFill, int InProgress, int Unsorted, int HiredThisYear,
    IReadOnlyList<DashboardRow> ToSort, IReadOnlyList<DashboardRow> ToDecide, IReadOnlyList<DashboardRow> Soon,
    IReadOnlyList<DashboardRow> Overdue, IReadOnlyList<DashboardRow> Drafts, IReadOnlyList<UnansweredRow> Unanswered)
{
    /// <summary>Rows of each list.</summary>
    public const int Most = 8;

    public bool NothingWaits => ToSort.Count + ToDecide.Count + Soon.Count + Overdue.Count + Drafts.Count + Unanswered.Count == 0;
}

/// <summary>A vacancy with candidates to whom nobody has answered.</summary>
/// <param name="Id">The vacancy.</param>
/// <param name="Title">As published.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="InProgress">In progress though the recruitment is over.</param>
/// <param name="Untold">Refused, and the message has not left though its day is over, or the recruitment.</param>
public sealed record UnansweredRow(VacancyId Id, string Title, string Organisation, int InProgress, int Untold);

/// <param name="Id">The vacancy.</param>
/// <param name="Title">As published.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Deadline">Last day to apply.</param>
/// <param name="FillableFrom">First day on which it can be filled.</param>
/// <param name="InProgress">Applications in progress.</param>
/// <param name="Unsorted">Of these, at the entry.</param>
public sealed record DashboardRow(VacancyId Id, string Title, string Organisation, DateOnly Deadline, DateOnly? FillableFrom, int InProgress, int Unsorted);

internal sealed class RecruitmentDashboardHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : IQueryHandler<RecruitmentDashboard, DashboardView>
{
    /// <summary>Months after its closing during which a recruitment that ended is still looked at.</summary>
    private const int MonthsLookedBack = 6;

    /// <summary>Ids named in one query.</summary>
    private const int MostAsked = 500;

    private static readonly VacancyStatus[] Shown = [VacancyStatus.Draft, VacancyStatus.Approved, VacancyStatus.Published, VacancyStatus.Closed];

    public async Task<Result<DashboardView>> Handle(RecruitmentDashboard query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        // Each of these is read from an index of its own that holds no application that is over.
        var inProgress = await db.Applications(access).AsNoTracking().Where(a => a.Status == ApplicationStatus.InProgress)
            .GroupBy(a => a.VacancyId).Select(g => new { g.Key, All = g.Count(), Unsorted = g.Count(a => a.StageKind == StageKind.Reception) })
            .ToDictionaryAsync(g => g.Key, g => (g.All, g.Unsorted), cancellationToken);
        var untold = await db.Applications(access).AsNoTracking().Where(a => a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null)
            .GroupBy(a => a.VacancyId).Select(g => new { g.Key, All = g.Count(), Due = g.Count(a => a.RefusalSendOn < today) })
            .ToDictionaryAsync(g => g.Key, g => (g.All, g.Due), cancellationToken);

        var vacancies = await Read(db.Vacancies(access).Where(v => Shown.Contains(v.Status)), cancellationToken);
        var others = inProgress.Keys.Union(untold.Keys).Except(vacancies.Select(v => v.Id)).ToList();
        if (others.Count > 0)
        {
            // Who was forgotten for longer than that is looked at no more: only of these few are the ids asked for.
            var since = today.AddMonths(-MonthsLookedBack);
            var ended = db.Vacancies(access).Where(v => (v.Status == VacancyStatus.Filled || v.Status == VacancyStatus.Fruitless) && v.ClosedOn >= since);
            vacancies.AddRange(others.Count <= MostAsked ? await Read(ended.Where(v => others.Contains(v.Id)), cancellationToken) : await Read(ended, cancellationToken));
        }

        // Of two with as much waiting, the later one comes first, always.
        vacancies = [.. vacancies.OrderByDescending(v => v.CreatedAt).ThenBy(v => v.Id.Value)];
        var year = new DateOnly(today.Year, 1, 1).StartInUtc();
        var hired = await db.Applications(access).CountAsync(a => a.Status == ApplicationStatus.Hired && a.StageEnteredAt >= year, cancellationToken);

        var rows = vacancies.Select(v => (v.Status, Left: v.Posts - v.AcceptedCount, Row: new DashboardRow(
            v.Id, v.Title, v.Organisation, v.Deadline,
            Vacancy.FillableFrom(v.Status, v.Deadline, new MinimumPublication(v.PublishedOn, Vacancy.IsBound(v.IsPermanent, v.DurationMonths), v.Urgency)),
            inProgress.GetValueOrDefault(v.Id).All, inProgress.GetValueOrDefault(v.Id).Unsorted))).ToList();
        var running = rows.Where(r => IsRunning(r.Status)).ToList();
        var waiting = running.Where(r => r.Left > 0 && r.Row is { InProgress: > 0, FillableFrom: not null }).Select(r => r.Row).ToList();
        return new DashboardView(
            running.Count(r => r.Status is VacancyStatus.Published && r.Row.Deadline >= today),
            running.Sum(r => r.Left), running.Sum(r => r.Row.InProgress), running.Sum(r => r.Row.Unsorted), hired,
            Some(running.Select(r => r.Row).Where(r => r.Unsorted > 0).OrderByDescending(r => r.Unsorted)),
            Some(waiting.Where(r => r.FillableFrom <= today).OrderBy(r => r.FillableFrom)),
            Some(waiting.Where(r => r.FillableFrom > today).OrderBy(r => r.FillableFrom)),
            Some(running.Where(r => r.Status is VacancyStatus.Published && r.Row.Deadline < today).Select(r => r.Row).OrderBy(r => r.Deadline)),
            Some(rows.Where(r => IsToPublish(r.Status)).Select(r => r.Row)),
            [.. rows.Where(r => !IsToPublish(r.Status)).Select(r => Unanswered(r.Row, IsRunning(r.Status), untold.GetValueOrDefault(r.Row.Id))).Where(r => r.InProgress + r.Untold > 0)
                .OrderByDescending(r => r.InProgress + r.Untold).ThenBy(r => r.Id.Value).Take(DashboardView.Most)]);
    }

    private Task<List<Summary>> Read(IQueryable<Vacancy> vacancies, CancellationToken cancellationToken) => (
        from v in vacancies.AsNoTracking()
        join o in db.Organisations on v.OrganisationId equals o.Id
        select new Summary(v.Id, v.Title, o.Acronym ?? o.Name, v.Status, v.CreatedAt, v.Deadline, v.PublishedOn, v.Posts, v.AcceptedCount, v.IsPermanent, v.DurationMonths, v.Urgency))
        .ToListAsync(cancellationToken);

    /// <summary>A cancellation is answer enough: its mail says that nobody is recruited. What leaves on a day to come, or with the end, is answered.</summary>
    private static UnansweredRow Unanswered(DashboardRow row, bool isRunning, (int All, int Due) untold) =>
        isRunning ? new(row.Id, row.Title, row.Organisation, 0, untold.Due) : new(row.Id, row.Title, row.Organisation, row.InProgress, untold.All);

    private static bool IsToPublish(VacancyStatus status) => status is VacancyStatus.Draft or VacancyStatus.Approved;

    private static bool IsRunning(VacancyStatus status) => status is VacancyStatus.Published or VacancyStatus.Closed;

    private static List<DashboardRow> Some(IEnumerable<DashboardRow> rows) => rows.Take(DashboardView.Most).ToList();

    private sealed record Summary(
        VacancyId Id, string Title, string Organisation, VacancyStatus Status, DateTime CreatedAt, DateOnly Deadline, DateOnly? PublishedOn, int Posts, int AcceptedCount,
        bool IsPermanent, int? DurationMonths, string? Urgency);
}
