using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Acknowledges an application to a cohort and gives the link that follows it and confirms the address.</summary>
internal sealed class AcknowledgeFellow(IMediator mediator, IMailer mailer) : IEffect<FellowApplicationReceived>
{
    public async Task Handle(FellowApplicationReceived happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new FellowMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure) return; // Erased meanwhile.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Votre candidature est reçue : {to.Cohort}", $"""
                Bonjour,

                Nous avons reçu le {to.SentAt.ToParisDay().ToFrench()} votre candidature à {to.Cohort} des entrepreneurs d’intérêt général.

                {(to.Name is null ? "Confirmez votre adresse en ouvrant cette page. Vous pourrez aussi y suivre votre candidature, relire ce que vous avez envoyé ou la retirer :" : "Pour suivre votre candidature, relire ce que vous avez envoyé ou la retirer, ouvrez cette page :")}

                {to.Page}

                Ce lien est personnel : ne le transmettez à personne.

                Et ensuite ? Des lecteurs notent les candidatures sans connaître le nom de leurs auteurs. Vous recevrez une réponse dans tous les cas, le même jour que tout le monde.

                Si vous n’êtes pas à l’origine de cette candidature, ouvrez la page et choisissez « Retirer ma candidature ».
                """, occurrence.Key),
            cancellationToken);
    }
}
