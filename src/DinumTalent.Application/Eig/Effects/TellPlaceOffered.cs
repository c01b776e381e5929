using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody that a place came free for them, or a better one than was offered.</summary>
internal sealed class TellPlaceOffered(IMediator mediator, IMailer mailer) : IEffect<PlaceOffered>
{
    public async Task Handle(PlaceOffered happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new PlaceMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure || facts.Value.Status is not PlaceStatus.Offered) return; // Erased, answered or withdrawn meanwhile.

        var to = facts.Value;
        await mailer.Send(PlaceMail.Of(to, "Une place vous est proposée", PlaceMail.Offer(to), occurrence), cancellationToken);
    }
}
