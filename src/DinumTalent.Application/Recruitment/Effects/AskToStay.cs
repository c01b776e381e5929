using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Asks somebody whose consent ends soon whether they want to stay in the vivier.</summary>
internal sealed class AskToStay(IMediator mediator, IMailer mailer, IMailLinks links, ISiteLinks site) : IEffect<PoolRenewalAsked>
{
    public async Task Handle(PoolRenewalAsked happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var read = await mediator.Send(new PoolMailFacts(happened.MemberId), cancellationToken);
        if (read.IsFailure || !read.Value.IsAskedToRenew) return; // Left, or there again meanwhile.

        var facts = read.Value;
        await mailer.Send(
            new MailMessage(facts.Email, facts.Name, "Souhaitez-vous rester dans le vivier ?", $"""
                Bonjour,

                Votre accord pour rester dans le vivier de recrutement du numérique de l’État se termine le {facts.EndsOn.ToFrench()}.

                Pour y rester, ouvrez votre page et choisissez « Rester dans le vivier » :

                {site.TalentPool(links.Token(MailLinkPurpose.TalentPool, facts.Id.Value))}

                Sans réponse de votre part, vous quittez le vivier et vos données y sont effacées. Vous n’avez rien à faire pour cela.
                """, occurrence.Key),
            cancellationToken);
    }
}
