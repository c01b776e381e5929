using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody who applied again to a cohort that the first application stands.</summary>
internal sealed class PointToFirstFellow(IMediator mediator, IMailer mailer) : IEffect<FellowApplicationRepeated>
{
    public async Task Handle(FellowApplicationRepeated happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new FellowMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure) return; // Erased meanwhile.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Vous avez déjà candidaté : {to.Cohort}", $"""
                Bonjour,

                Une candidature à {to.Cohort} est déjà reçue sous cette adresse, depuis le {to.SentAt.ToParisDay().ToFrench()} : c’est elle qui compte, le nouvel envoi n’est pas gardé. {(to.CanBeWithdrawn ? "Pour en envoyer une autre, retirez-la d’abord :" : "Elle a reçu sa réponse pour cet appel, à relire sur cette page :")}

                {to.Page}

                Ce lien est personnel : ne le transmettez à personne.
                """, occurrence.Key),
            cancellationToken);
    }
}
