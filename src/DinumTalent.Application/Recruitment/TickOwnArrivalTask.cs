using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in new agent notes that one of the own tasks is done.</summary>
[OwnData]
public sealed record TickOwnArrivalTask(JobApplicationId Application, ArrivalTaskId Task) : ICommand;

internal sealed class TickOwnArrivalTaskValidator : AbstractValidator<TickOwnArrivalTask>
{
    public TickOwnArrivalTaskValidator() => RuleFor(c => c.Task).NotEmpty();
}

internal sealed class TickOwnArrivalTaskHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<TickOwnArrivalTask>
{
    public Task<Result> Handle(TickOwnArrivalTask command, CancellationToken cancellationToken) =>
        CandidateArrivals.Tick(db, access, command.Application, command.Task, clock, cancellationToken);
}
