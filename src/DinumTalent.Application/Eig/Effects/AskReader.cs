using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Asks somebody to read applications without names, once for all given in one act; counts what waits when it leaves, so that what was taken off again is not told.</summary>
internal sealed class AskReader(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ReaderAssigned>
{
    public async Task Handle(ReaderAssigned happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ReaderMailFacts(happened.CohortId, happened.Sprint, happened.ReaderId), cancellationToken);
        if (facts.IsFailure) return; // All taken off again or read, or the account is closed.

        var to = facts.Value;
        var when = to is { OpensOn: { } from, ClosesOn: { } until } ? $"La présélection est ouverte du {from.ToFrench()} au {until.ToFrench()} inclus : les candidatures se lisent pendant ces jours, ni avant, ni après." : "Les candidatures se lisent tant que la présélection est ouverte.";
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{(to.Waiting == 1 ? "Une candidature" : "Des candidatures")} à lire : {to.Cohort}", $"""
                Bonjour {to.Name},

                {(to.Waiting == 1 ? "Une candidature" : $"{to.Waiting.ToFrench()} candidatures")} à {to.Cohort} {(to.Waiting == 1 ? "attend votre lecture" : "attendent votre lecture")}, sans nom. {when}

                Dites d’abord, pour chacune, si vous avez un lien d’intérêts avec elle : si oui, elle ne vous sera pas ouverte.

                {links.MyReadings}
                """, occurrence.Key),
            cancellationToken);
    }
}
