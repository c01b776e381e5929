using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Workforce;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Whose contract is cancelled before its first day has no arrival to prepare.</summary>
internal sealed class CallOffCancelledArrival(IMediator mediator) : IEffect<ContractCancelled>
{
    public Task Handle(ContractCancelled happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new CallOffArrivalsOf(happened.Agent, happened.StartsOn), cancellationToken);
}
