using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Interviews held where the person was present and of which the own scorecard is missing, the oldest first.</summary>
[Assigned]
public sealed record InterviewScorecardsToGive : IToDoList
{
    public int Place => 35;
}

internal sealed class InterviewScorecardsToGiveHandler(ITalentDbContext db, IAccess access) : IQueryHandler<InterviewScorecardsToGive, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(InterviewScorecardsToGive query, CancellationToken cancellationToken)
    {
        var done = db.Scorecards(access).Where(s => s.EvaluatorId == access.User && s.SubmittedAt != null).Select(s => s.InterviewId);
        var rows = await (
            from i in db.Interviews(access).AsNoTracking()
            where i.Status == InterviewStatus.Held && i.Panel.Any(p => p.MemberId == access.User && p.WasPresent == true) && !done.Contains(i.Id)
            join a in db.Applications(access) on i.ApplicationId equals a.Id
            where a.Status == ApplicationStatus.InProgress
            join v in db.Vacancies(access) on i.VacancyId equals v.Id
            orderby i.StartsAt
            select new { i.Id, i.ApplicationId, i.StartsAt, a.GivenName, a.FamilyName, v.Title }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Grilles d’entretien à remettre", "Vous étiez présent à ces entretiens : remettez votre grille.",
            [.. rows.Select(r => new ToDoItem($"Remplir ma grille : {r.GivenName} {r.FamilyName}", $"{r.Title}, entretien du {r.StartsAt!.Value.ToFrench()}", ToDoPage.Evaluation, r.ApplicationId.Value, r.Id.Value))]);
    }
}
