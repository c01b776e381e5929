using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Retention;
using MediatR;

namespace DinumTalent.Application.Retention.Effects;

/// <summary>Asks an agent by mail to answer a round of the pulse.</summary>
internal sealed class InviteToPulse(IMediator mediator, IMailer mailer) : IEffect<PulseInvited>
{
    public async Task Handle(PulseInvited happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new PulseMailFacts(happened.Entry), cancellationToken);
        if (facts.IsFailure) return; // Answered already, over, erased, or without an address.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, "Trois questions sur votre travail", $"""
                Bonjour {to.Name},

                {to.Organisation} vous pose trois questions sur votre travail. Une minute suffit, jusqu’au {to.ClosesOn.ToFrench()} :

                {to.Page}

                Ce lien est personnel, votre réponse ne l’est pas : elle s’ajoute à un total, sans nom ni heure, et un groupe trop petit n’est pas montré. Répondre est facultatif.
                """, occurrence.Key),
            cancellationToken);
    }
}
