using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>One's own recruitments with candidates who are refused and have not been told, unless the day of their message is set.</summary>
[Requires(Permission.MoveApplications)]
public sealed record RefusalsToTell : IToDoList
{
    public int Place => 60;
}

internal sealed class RefusalsToTellHandler(ITalentDbContext db, IAccess access) : IQueryHandler<RefusalsToTell, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(RefusalsToTell query, CancellationToken cancellationToken)
    {
        var rows = await (
            from v in db.OwnVacancies(access).AsNoTracking()
            join a in db.Applications(access) on v.Id equals a.VacancyId
            where v.Status != VacancyStatus.Cancelled && a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null && a.RefusalSendOn == null
            group a by new { v.Id, v.Title, v.Reference } into g
            select new { g.Key.Id, g.Key.Title, g.Key.Reference, Count = g.Count() }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Refus à annoncer", "La décision est prise, et le message au candidat n’est pas parti.",
            [.. rows.OrderByDescending(r => r.Count)
                .Select(r => new ToDoItem(r.Title, $"{r.Reference}, {r.Count.ToFrench()} candidat{(r.Count > 1 ? "s" : "")} sans réponse", ToDoPage.UnansweredApplications, r.Id.Value))]);
    }
}
