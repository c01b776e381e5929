using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody on the waiting list that there is no place.</summary>
internal sealed class TellWaitingListClosed(IMediator mediator, IMailer mailer) : IEffect<WaitingListClosed>
{
    public async Task Handle(WaitingListClosed happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new PlaceMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure) return; // Erased meanwhile.

        var to = facts.Value;
        await mailer.Send(
            PlaceMail.Of(to, "Fin de la liste d’attente", $"La liste d’attente de {to.Cohort} est close : aucune place ne peut vous être proposée. Nous vous remercions de votre patience et du temps que vous y avez consacré. Votre candidature reste à relire sur cette page :", occurrence),
            cancellationToken);
    }
}
