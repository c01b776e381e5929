using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The applications that the person at hand is asked to evaluate: those to do first, the oldest on top.</summary>
[Assigned]
public sealed record MyEvaluations(Paging Paging) : IQuery<MyEvaluationsView>;

/// <param name="ToDo">Scorecards still to hand in.</param>
public sealed record MyEvaluationsView(Page<AssignedEvaluation> Evaluations, int ToDo);

/// <param name="StartedAt">When the own scorecard was begun; null before.</param>
/// <param name="SubmittedAt">When it was handed in; null before.</param>
public sealed record AssignedEvaluation(
    JobApplicationId Id, string Candidate, string Vacancy, string Organisation, ApplicationStatus Status, DateTime AssignedAt, DateTime? StartedAt, DateTime? SubmittedAt);

internal sealed class MyEvaluationsHandler(ITalentDbContext db, IAccess access, ICurrentUser user) : IQueryHandler<MyEvaluations, MyEvaluationsView>
{
    public async Task<Result<MyEvaluationsView>> Handle(MyEvaluations query, CancellationToken cancellationToken)
    {
        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        var own = db.Scorecards(access).Where(s => s.EvaluatorId == me && s.InterviewId == InterviewId.None);
        var assigned =
            from a in db.Applications(access).AsNoTracking()
            from e in a.Evaluators
            where e.EvaluatorId == me
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            join s in own on a.Id equals s.ApplicationId into cards
            from card in cards.DefaultIfEmpty()
            select new
            {
                a.Id,
                a.GivenName,
                a.FamilyName,
                v.Title,
                Organisation = o.Acronym ?? o.Name,
                a.Status,
                e.At,
                StartedAt = (DateTime?)card!.StartedAt,
                card.SubmittedAt,
            };
        var total = await assigned.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var toDo = await assigned.CountAsync(x => x.SubmittedAt == null && x.Status == ApplicationStatus.InProgress, cancellationToken);
        var rows = await assigned
            .OrderBy(x => x.SubmittedAt == null && x.Status == ApplicationStatus.InProgress ? 0 : 1).ThenBy(x => x.At)
            .Skip(paging.Skip).Take(paging.Size)
            .ToListAsync(cancellationToken);
        var items = rows.Select(x => new AssignedEvaluation(x.Id, $"{x.GivenName} {x.FamilyName}", x.Title, x.Organisation, x.Status, x.At, x.StartedAt, x.SubmittedAt)).ToList();
        return new MyEvaluationsView(new Page<AssignedEvaluation>(items, paging.Number, paging.Size, total), toDo);
    }
}
