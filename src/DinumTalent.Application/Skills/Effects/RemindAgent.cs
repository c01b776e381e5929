using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Skills;
using MediatR;

namespace DinumTalent.Application.Skills.Effects;

/// <summary>Reminds an agent by mail of a campaign that closes soon.</summary>
internal sealed class RemindAgent(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<AgentReminded>
{
    public async Task Handle(AgentReminded happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new CampaignMailFacts(happened.Entry), cancellationToken);
        if (facts.IsFailure) return; // Answered meanwhile: nothing to remind of.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Rappel : {to.Title}, jusqu’au {to.ClosesOn.ToFrench()}", $"""
                Bonjour {to.Name},

                Vous n’avez pas encore répondu à la campagne « {to.Title} » ({to.Organisation}), qui se termine le {to.ClosesOn.ToFrench()}. Si rien n’a changé dans votre passeport de compétences, un bouton suffit pour le confirmer.

                {links.Passport}
                """, occurrence.Key),
            cancellationToken);
    }
}
