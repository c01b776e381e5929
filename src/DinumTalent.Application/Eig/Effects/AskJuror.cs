using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Asks somebody to judge challenges, once for all given in one act. What is judged is not named: the page says it, while the jury is open.</summary>
internal sealed class AskJuror(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<JurorAssigned>
{
    public async Task Handle(JurorAssigned happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new JurorMailFacts(happened.ReviewId), cancellationToken);
        if (facts.IsFailure) return; // Taken off again, or the account is closed.

        var to = facts.Value;
        var when = to is { OpensOn: { } from, ClosesOn: { } until } ? $"Le jury est ouvert du {from.ToFrench()} au {until.ToFrench()} inclus : les défis se lisent pendant ces jours, ni avant, ni après." : "Les défis se lisent tant que le jury est ouvert.";
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{(happened.Challenges == 1 ? "Un défi" : "Des défis")} à juger : {to.Cohort}", $"""
                Bonjour {to.Name},

                {(happened.Challenges == 1 ? "Un défi" : $"{happened.Challenges.ToFrench()} défis")} de {to.Cohort} {(happened.Challenges == 1 ? "vous est confié" : "vous sont confiés")}. {when}

                Dites d’abord, pour chacun, si vous avez un lien d’intérêts avec lui : si oui, il ne vous sera pas ouvert.

                {links.MyJury}
                """, occurrence.Key),
            cancellationToken);
    }
}
