using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the end of a recruitment waits for: who has no answer, whose answer leaves with the end, and how it may end now.</summary>
[Requires(Permission.ReadApplications)]
public sealed record RecruitmentEnding(VacancyId Id) : IQuery<RecruitmentEndingView>;

/// <param name="Id">The vacancy.</param>
/// <param name="Version">For the acts.</param>
/// <param name="Title">As published.</param>
/// <param name="Reference">Its short name.</param>
/// <param name="Organisation">Full name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Posts">To fill.</param>
/// <param name="Hired">Filled.</param>
/// <param name="ToHire">Accepted, and still to be hired.</param>
/// <param name="WaitingCount">In progress, without an answer.</param>
/// <param name="Waiting">The first of these, those at the entry first.</param>
/// <param name="PlannedCount">Refused, the message leaves with the end or on a day.</param>
/// <param name="CancelObstacle">Why it can't be given up now; null when it can.</param>
/// <param name="FruitlessObstacle">Why it can't be declared fruitless now; null when it can.</param>
/// <param name="Rights">What the person may do in the vacancy's administration.</param>
public sealed record RecruitmentEndingView(
    VacancyId Id, long Version, string Title, string Reference, string Organisation, VacancyStatus Status, int Posts, int Hired, int ToHire,
    int WaitingCount, IReadOnlyList<WaitingCandidate> Waiting, int PlannedCount, string? CancelObstacle, string? FruitlessObstacle, IReadOnlySet<Permission> Rights)
{
    /// <summary>How many are named; the others are reached by the list of applications.</summary>
    public const int Named = 100;

    public bool IsOver => Status is VacancyStatus.Filled or VacancyStatus.Fruitless or VacancyStatus.Cancelled;
}

/// <param name="Id">The application.</param>
/// <param name="Name">Of the candidate.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="SentAt">In UTC.</param>
public sealed record WaitingCandidate(JobApplicationId Id, string Name, string Stage, DateTime SentAt);

internal sealed class RecruitmentEndingHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions) : IQueryHandler<RecruitmentEnding, RecruitmentEndingView>
{
    public async Task<Result<RecruitmentEndingView>> Handle(RecruitmentEnding query, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<RecruitmentEndingView>.Failure(found.Errors);
        var vacancy = found.Value;
        var applications = db.Applications(access).AsNoTracking().Where(a => a.VacancyId == query.Id);
        var counts = await applications.Where(WithoutAnswer.Waits).GroupBy(a => a.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var waiting = await applications.Where(a => a.Status == ApplicationStatus.InProgress)
            .OrderBy(a => a.SortKey).ThenBy(a => a.Id).Take(RecruitmentEndingView.Named)
            .Select(a => new { a.Id, Name = a.GivenName + " " + a.FamilyName, a.StageId, a.SentAt })
            .ToListAsync(cancellationToken);
        return new RecruitmentEndingView(
            vacancy.Id, vacancy.Version, vacancy.Title, vacancy.Reference,
            await db.Organisations.Where(o => o.Id == vacancy.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            vacancy.Status, vacancy.Posts, vacancy.HiredCount, vacancy.AcceptedCount - vacancy.HiredCount,
            counts.Where(c => c.Key is ApplicationStatus.InProgress).Sum(c => c.Count),
            [.. waiting.Select(w => new WaitingCandidate(w.Id, w.Name, vacancy.FindStage(w.StageId)?.Name ?? "", w.SentAt))],
            counts.Where(c => c.Key is ApplicationStatus.Refused).Sum(c => c.Count),
            Obstacle(vacancy, VacancyAct.Cancel), Obstacle(vacancy, VacancyAct.DeclareFruitless),
            await permissions.In(vacancy.OrganisationId, cancellationToken));
    }

    private static string? Obstacle(Vacancy vacancy, VacancyAct act) => vacancy.May(act) is { IsFailure: true } refused ? refused.Error.Message : null;
}
