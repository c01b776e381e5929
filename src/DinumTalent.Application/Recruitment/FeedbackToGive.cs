using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Candidates of one's own recruitments who asked for the reasons of a refusal.</summary>
[Requires(Permission.MoveApplications)]
public sealed record FeedbackToGive : IToDoList
{
    public int Place => 62;
}

internal sealed class FeedbackToGiveHandler(ITalentDbContext db, IAccess access) : IQueryHandler<FeedbackToGive, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(FeedbackToGive query, CancellationToken cancellationToken)
    {
        var rows = await (
            from v in db.OwnVacancies(access).AsNoTracking()
            join a in db.Applications(access) on v.Id equals a.VacancyId
            where a.FeedbackAskedAt != null && a.FeedbackAnsweredAt == null
            orderby a.FeedbackAskedAt
            select new { a.Id, v.Title, v.Reference, a.FeedbackAskedAt }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Précisions demandées", "Ces candidats ont lu un refus et aimeraient le comprendre.",
            [.. rows.Select(r => new ToDoItem(r.Title, $"{r.Reference}, demandées le {r.FeedbackAskedAt!.Value.DayInParis().ToFrench()}", ToDoPage.CandidateMessages, r.Id.Value))]);
    }
}
