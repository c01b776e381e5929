using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>What the fellow, or the host by a mentor, wants after the last day.</summary>
[Assigned]
public sealed record SayRenewal(MissionId Id, RenewalIntention? Intention) : ICommand;

internal sealed class SayRenewalValidator : AbstractValidator<SayRenewal>
{
    public SayRenewalValidator() => RuleFor(c => c.Id).NotEqual(default(MissionId));
}

internal sealed class SayRenewalHandler(ITalentDbContext db, IAccess access, MissionDelays delays, TimeProvider clock) : ICommandHandler<SayRenewal>
{
    public async Task<Result> Handle(SayRenewal command, CancellationToken cancellationToken)
    {
        var own = await OwnSide.Load(db, access, command.Id, cancellationToken);
        return own.Then(o => o.Mission.SayRenewal(o.Side, command.Intention, delays.RenewalDays, clock.Today()));
    }
}
