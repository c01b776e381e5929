using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Asks somebody to read applications without names, once for all given in one act.</summary>
internal sealed class AskReader(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ReaderAssigned>
{
    public async Task Handle(ReaderAssigned happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ReaderMailFacts(happened.ReadingId), cancellationToken);
        if (facts.IsFailure) return; // Taken off again, or the account is closed.

        var to = facts.Value;
        var when = to is { OpensOn: { } from, ClosesOn: { } until } ? $"La présélection est ouverte du {from.ToFrench()} au {until.ToFrench()} inclus : les candidatures se lisent pendant ces jours, ni avant, ni après." : "Les candidatures se lisent tant que la présélection est ouverte.";
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{(happened.Applications == 1 ? "Une candidature" : "Des candidatures")} à lire : {to.Cohort}", $"""
                Bonjour {to.Name},

                {(happened.Applications == 1 ? "Une candidature" : $"{happened.Applications.ToFrench()} candidatures")} à {to.Cohort} {(happened.Applications == 1 ? "vous est confiée" : "vous sont confiées")}, sans nom. {when}

                Dites d’abord, pour chacune, si vous avez un lien d’intérêts avec elle : si oui, elle ne vous sera pas ouverte.

                {links.MyReadings}
                """, occurrence.Key),
            cancellationToken);
    }
}
