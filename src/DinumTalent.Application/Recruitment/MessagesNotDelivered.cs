using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Candidates of one's own recruitments whose address refuses mail, and who were not told otherwise.</summary>
[Requires(Permission.MoveApplications)]
public sealed record MessagesNotDelivered : IToDoList
{
    public int Place => 64;
}

internal sealed class MessagesNotDeliveredHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MessagesNotDelivered, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(MessagesNotDelivered query, CancellationToken cancellationToken)
    {
        var rows = await (
            from v in db.OwnVacancies(access).AsNoTracking()
            join a in db.Applications(access) on v.Id equals a.VacancyId
            join m in db.CandidateMessages(access) on a.Id equals m.ApplicationId
            where m.Failure != null && m.SettledAt == null
            orderby m.At descending
            select new { a.Id, v.Title, v.Reference, m.At }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Messages non remis", "Le serveur de courriel a refusé l’adresse de ces candidats : prévenez-les autrement.",
            [.. rows.DistinctBy(r => r.Id).Select(r => new ToDoItem(r.Title, $"{r.Reference}, refusé le {r.At.DayInParis().ToFrench()}", ToDoPage.CandidateMessages, r.Id.Value))]);
    }
}
