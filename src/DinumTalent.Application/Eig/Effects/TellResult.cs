using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody the result of the matching, the same day as everybody.</summary>
internal sealed class TellResult(IMediator mediator, IMailer mailer) : IEffect<ResultAnnounced>
{
    public async Task Handle(ResultAnnounced happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new PlaceMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure) return; // Erased meanwhile.

        var to = facts.Value;
        var (subject, text) = to.Status switch
        {
            PlaceStatus.Offered => ("Une place vous est proposée", PlaceMail.Offer(to)),
            PlaceStatus.Waiting => ("Vous êtes sur la liste d’attente",
                $"Aucune place ne peut vous être proposée aujourd’hui à {to.Cohort}, mais vous êtes sur la liste d’attente : si une place qui vous convient se libère, nous vous écrirons. Vous n’avez rien à faire. Cette page dit pourquoi, vœu par vœu :"),
            PlaceStatus.NotTaken => ("Réponse à votre candidature",
                $"Aucune place ne peut vous être proposée à {to.Cohort}. Nous vous remercions du temps que vous y avez consacré. Cette page dit pourquoi, vœu par vœu :"),
            _ => (null, null), // Answered or withdrawn before the mail left.
        };
        if (subject is not null) await mailer.Send(PlaceMail.Of(to, subject, text!, occurrence), cancellationToken);
    }
}
