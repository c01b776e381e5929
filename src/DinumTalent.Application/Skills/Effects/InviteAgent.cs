using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Skills;
using MediatR;

namespace DinumTalent.Application.Skills.Effects;

/// <summary>Asks an agent by mail to look through the skills passport.</summary>
internal sealed class InviteAgent(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<AgentInvited>
{
    public async Task Handle(AgentInvited happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new CampaignMailFacts(happened.Entry), cancellationToken);
        if (facts.IsFailure) return; // Answered already, cancelled, left: nobody to ask.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Votre passeport de compétences : {to.Title}", $"""
                Bonjour {to.Name},

                La campagne « {to.Title} » ({to.Organisation}) est ouverte. Relisez votre passeport de compétences, complétez-le, puis répondez avant le {to.ClosesOn.ToFrench()} inclus. Quelques minutes suffisent.

                {links.Passport}

                Connectez-vous avec cette adresse électronique. Votre responsable hiérarchique validera ensuite les niveaux que vous avez déclarés.
                """, occurrence.Key),
            cancellationToken);
    }
}
