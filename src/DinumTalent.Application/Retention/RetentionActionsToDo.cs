using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>One's own actions that are late, or due within two weeks.</summary>
[Requires(Permission.ManageRetention)]
public sealed record RetentionActionsToDo : IToDoList
{
    public int Place => 90;
}

internal sealed class RetentionActionsToDoHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<RetentionActionsToDo, ToDoSection>
{
    private const int Days = 14;

    public async Task<Result<ToDoSection>> Handle(RetentionActionsToDo query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var soon = today.AddDays(Days);
        var due = await (
            from r in db.RetentionActions(access).AsNoTracking()
            join a in db.Agents(access) on r.AgentId equals a.Id
            where r.OwnerId == access.User && r.ClosedOn == null && r.DueOn <= soon
            orderby r.DueOn, r.Id
            select new { r.Id, r.Kind, r.DueOn, Name = a.GivenName + " " + a.FamilyName }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Actions de fidélisation", "Elles vous sont confiées, et leur date est passée ou proche.",
            [.. due.Select(r => new ToDoItem($"{r.Kind.Label()}, {r.Name}", r.DueOn < today ? $"En retard depuis le {r.DueOn.ToFrench()}" : $"Pour le {r.DueOn.ToFrench()}", ToDoPage.RetentionAction, r.Id.Value))]);
    }
}
