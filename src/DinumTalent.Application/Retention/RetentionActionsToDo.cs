using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>One's own actions that are not closed.</summary>
[Requires(Permission.ManageRetention)]
public sealed record RetentionActionsToDo : IToDoList
{
    public int Place => 90;
}

internal sealed class RetentionActionsToDoHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<RetentionActionsToDo, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(RetentionActionsToDo query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await (
            from r in db.RetentionActions(access).AsNoTracking()
            join a in db.Agents(access) on r.AgentId equals a.Id
            where r.OwnerId == access.User && r.ClosedOn == null
            orderby r.DueOn, r.Id
            select new { r.Id, r.Kind, r.Status, r.DueOn, Name = a.GivenName + " " + a.FamilyName }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Actions de fidélisation", "Elles vous sont confiées et ne sont pas closes, la plus pressante d’abord.",
            [.. due.Select(r => new ToDoItem($"{r.Kind.Label()}, {r.Name}", r.DueOn < today ? $"En retard depuis le {r.DueOn.ToFrench()}" : $"Pour le {r.DueOn.ToFrench()}{(r.Status is RetentionActionStatus.UnderWay ? ", en cours" : "")}", ToDoPage.RetentionAction, r.Id.Value))]);
    }
}
