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
    private static readonly VacancyStatus[] Running = [VacancyStatus.Published, VacancyStatus.Closed];

    public async Task<Result<DashboardView>> Handle(RecruitmentDashboard query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var vacancies = await (
            from v in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.Status == VacancyStatus.Draft || v.Status == VacancyStatus.Approved || v.Status == VacancyStatus.Published || v.Status == VacancyStatus.Closed
            orderby v.CreatedAt descending
            select new
            {
                v.Id, v.Title, Organisation = o.Acronym ?? o.Name, v.Status, v.Deadline, v.PublishedOn, v.Posts, v.AcceptedCount,
                v.IsPermanent, v.DurationMonths, v.Urgency,
            }).ToListAsync(cancellationToken);

        var counts = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            where Running.Contains(v.Status) && a.Status == ApplicationStatus.InProgress
            group a by a.VacancyId into g
            select new { g.Key, All = g.Count(), Unsorted = g.Count(a => a.StageKind == StageKind.Reception) })
            .ToDictionaryAsync(g => g.Key, cancellationToken);

        var since = new DateOnly(today.Year, 1, 1).StartInUtc();
        var hired = await db.Applications(access).CountAsync(a => a.Status == ApplicationStatus.Hired && a.StageEnteredAt >= since, cancellationToken);

        var rows = vacancies.Select(v => (v.Status, Left: v.Posts - v.AcceptedCount, Row: new DashboardRow(
            v.Id, v.Title, v.Organisation, v.Deadline,
            Vacancy.FillableFrom(v.Status, v.Deadline, new MinimumPublication(v.PublishedOn, Vacancy.IsBound(v.IsPermanent, v.DurationMonths), v.Urgency)),
            counts.GetValueOrDefault(v.Id)?.All ?? 0, counts.GetValueOrDefault(v.Id)?.Unsorted ?? 0))).ToList();
        var running = rows.Where(r => Running.Contains(r.Status)).ToList();
        var waiting = running.Where(r => r.Left > 0 && r.Row is { InProgress: > 0, FillableFrom: not null }).Select(r => r.Row).ToList();
        return new DashboardView(
            running.Count(r => r.Status is VacancyStatus.Published && r.Row.Deadline >= today),
            running.Sum(r => r.Left), counts.Values.Sum(c => c.All), counts.Values.Sum(c => c.Unsorted), hired,
            Some(running.Select(r => r.Row).Where(r => r.Unsorted > 0).OrderByDescending(r => r.Unsorted)),
            Some(waiting.Where(r => r.FillableFrom <= today).OrderBy(r => r.FillableFrom)),
            Some(waiting.Where(r => r.FillableFrom > today).OrderBy(r => r.FillableFrom)),
            Some(running.Where(r => r.Status is VacancyStatus.Published && r.Row.Deadline < today).Select(r => r.Row).OrderBy(r => r.Deadline)),
            Some(rows.Where(r => r.Status is VacancyStatus.Draft or VacancyStatus.Approved).Select(r => r.Row)),
            await Unanswered(today, cancellationToken));
    }

    /// <summary>Months after its closing during which a recruitment that ended is still looked at.</summary>
    private const int MonthsLookedBack = 6;

    private async Task<List<UnansweredRow>> Unanswered(DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddMonths(-MonthsLookedBack);
        // A cancellation is answer enough: its mail says that nobody is recruited. What leaves on a day to come, or with the end, is answered.
        var rows = await (
            from v in db.Vacancies(access)
            join o in db.Organisations on v.OrganisationId equals o.Id
            join a in db.Applications(access) on v.Id equals a.VacancyId
            where Running.Contains(v.Status) || ((v.Status == VacancyStatus.Filled || v.Status == VacancyStatus.Fruitless) && v.ClosedOn >= since)
            where (a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null && (a.RefusalSendOn < today || !Running.Contains(v.Status)))
                || (a.Status == ApplicationStatus.InProgress && !Running.Contains(v.Status))
            group a by new { v.Id, v.Title, Organisation = o.Acronym ?? o.Name } into g
            select new { g.Key.Id, g.Key.Title, g.Key.Organisation, All = g.Count(), Untold = g.Count(a => a.Status == ApplicationStatus.Refused) })
            .OrderByDescending(r => r.All).ThenBy(r => r.Id)
            .Take(DashboardView.Most)
            .ToListAsync(cancellationToken);
        return rows.Select(r => new UnansweredRow(r.Id, r.Title, r.Organisation, r.All - r.Untold, r.Untold)).ToList();
    }

    private static List<DashboardRow> Some(IEnumerable<DashboardRow> rows) => rows.Take(DashboardView.Most).ToList();
}
