using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Calls an arrival off: the person does not come. The agent and the contract stay for those who keep them.</summary>
[Requires(Permission.DecideHires)]
public sealed record CallOffArrival(ArrivalId Id, long Version, string? Reason) : ICommand;

internal sealed class CallOffArrivalValidator : AbstractValidator<CallOffArrival>
{
    public CallOffArrivalValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Indiquez le motif.")
        .MaximumLength(Arrival.ReasonMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
}

internal sealed class CallOffArrivalHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CallOffArrival>
{
    public async Task<Result> Handle(CallOffArrival command, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals(access).Load(command.Id, command.Version, cancellationToken);
        return arrival.Then(a => a.CallOff(command.Reason, clock.UtcNow()));
    }
}
