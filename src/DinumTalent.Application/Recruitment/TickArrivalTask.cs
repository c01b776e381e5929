using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Notes that a task of an arrival is done, with who and when; or takes the tick back.</summary>
[Requires(Permission.CommentApplications)]
public sealed record TickArrivalTask(ArrivalId Id, long Version, ArrivalTaskId Task, bool Done) : ICommand;

internal sealed class TickArrivalTaskValidator : AbstractValidator<TickArrivalTask>
{
    public TickArrivalTaskValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class TickArrivalTaskHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<TickArrivalTask>
{
    public async Task<Result> Handle(TickArrivalTask command, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals(access).Load(command.Id, command.Version, cancellationToken);
        return arrival.Then(a => command.Done ? a.Tick(command.Task, user.ActingPerson(), clock.UtcNow()) : a.Untick(command.Task));
    }
}
