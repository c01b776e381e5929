using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Nobody waits for somebody who withdrew: the audition is called off.</summary>
internal sealed class EndWithdrawnAudition(IMediator mediator) : IEffect<FellowApplicationWithdrawn>
{
    public async Task Handle(FellowApplicationWithdrawn happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var ended = await mediator.Send(new CancelWithdrawnAudition(happened.ApplicationId), cancellationToken);
        if (ended.IsFailure && ended.Error.Kind is not Domain.Common.ErrorKind.NotFound) throw new InvalidOperationException(ended.Error.Code); // Somebody changed it at the same moment: the outbox tries again.
    }
}
