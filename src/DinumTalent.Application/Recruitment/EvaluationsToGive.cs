using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Applications in progress that the person was asked to evaluate and has not, the oldest request first.</summary>
[Assigned]
public sealed record EvaluationsToGive : IToDoList
{
    public int Place => 30;
}

internal sealed class EvaluationsToGiveHandler(ITalentDbContext db, IAccess access) : IQueryHandler<EvaluationsToGive, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(EvaluationsToGive query, CancellationToken cancellationToken)
    {
        var done = db.Scorecards(access).Where(s => s.EvaluatorId == access.User && s.SubmittedAt != null).Select(s => s.ApplicationId);
        var rows = await (
            from a in db.Applications(access).AsNoTracking()
            from e in a.Evaluators
            where e.EvaluatorId == access.User && a.Status == ApplicationStatus.InProgress && !done.Contains(a.Id)
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            orderby e.At
            select new { a.Id, v.Title, v.Reference, e.At }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Évaluations à remettre", "Ces candidatures vous ont été confiées : remettez votre grille.",
            [.. rows.Select(r => new ToDoItem($"Évaluer une candidature : {r.Title}", $"{r.Reference}, demandé le {r.At.ToParisDay().ToFrench()}", ToDoPage.Evaluation, r.Id.Value))]);
    }
}
