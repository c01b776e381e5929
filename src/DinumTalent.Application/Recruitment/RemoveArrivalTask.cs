using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Drops a task that an arrival does not need.</summary>
[Requires(Permission.DecideHires)]
public sealed record RemoveArrivalTask(ArrivalId Id, long Version, ArrivalTaskId Task) : ICommand;

internal sealed class RemoveArrivalTaskValidator : AbstractValidator<RemoveArrivalTask>
{
    public RemoveArrivalTaskValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class RemoveArrivalTaskHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RemoveArrivalTask>
{
    public async Task<Result> Handle(RemoveArrivalTask command, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals(access).Load(command.Id, command.Version, cancellationToken);
        return arrival.Then(a => a.RemoveTask(command.Task));
    }
}
