using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who does a task notes that it is done, by the link of a mail; a second time changes nothing.</summary>
[MailLink(MailLinkPurpose.ArrivalTask)]
public sealed record TickLinkedArrivalTask(string Token) : ICommand, IMailLinkRequest;

internal sealed class TickLinkedArrivalTaskValidator : AbstractValidator<TickLinkedArrivalTask>
{
    public TickLinkedArrivalTaskValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class TickLinkedArrivalTaskHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<TickLinkedArrivalTask>
{
    public async Task<Result> Handle(TickLinkedArrivalTask command, CancellationToken cancellationToken)
    {
        if (access.LinkTarget is not { } target) return Error.NotFound;
        var arrival = await db.Arrivals(access).OrderBy(a => a.Id).FirstOrDefaultAsync(cancellationToken);
        if (arrival?.Tasks.FirstOrDefault(t => t.Id.Value == target) is not { } task) return Error.NotFound;
        return arrival.Tick(task.Id, new StageActor(task.ResponsibleId, task.ResponsibleName ?? task.ResponsibleEmail ?? task.Role.Label()), clock.UtcNow());
    }
}
