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
        var (subject, before) = happened.IsBetter
            ? ("Une place que vous préférez vous est proposée", "Une place que vous préférez s’est libérée : elle remplace celle qui vous était proposée jusqu’ici, qui va à une autre personne. ")
            : ("Une place vous est proposée", "");
        await mailer.Send(PlaceMail.Of(to, subject, before + PlaceMail.Offer(to), occurrence), cancellationToken);
    }
}
