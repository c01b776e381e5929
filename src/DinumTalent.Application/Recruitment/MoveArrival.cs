using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Moves the first day of an arrival; what is left to do moves with it.</summary>
[Requires(Permission.DecideHires)]
public sealed record MoveArrival(ArrivalId Id, long Version, DateOnly? StartsOn) : ICommand;

internal sealed class MoveArrivalValidator : AbstractValidator<MoveArrival>
{
    public MoveArrivalValidator() => RuleFor(c => c.StartsOn).NotNull().WithMessage("Indiquez le premier jour.");
}

internal sealed class MoveArrivalHandler(ITalentDbContext db, IAccess access) : ICommandHandler<MoveArrival>
{
    public async Task<Result> Handle(MoveArrival command, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals(access).Load(command.Id, command.Version, cancellationToken);
        return arrival.Then(a => a.Move(command.StartsOn!.Value));
    }
}
