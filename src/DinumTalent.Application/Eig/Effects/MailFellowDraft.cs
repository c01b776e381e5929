using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Gives somebody who is writing an application to a cohort the link that resumes it.</summary>
internal sealed class MailFellowDraft(IMediator mediator, IMailer mailer, ISiteLinks site) : IEffect<FellowDraftKept>
{
    public async Task Handle(FellowDraftKept happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new FellowDraftMailFacts(happened.DraftId), cancellationToken);
        if (facts.IsFailure) return; // Sent meanwhile.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, null, $"Votre brouillon de candidature : {to.Cohort}", $"""
                Bonjour,

                Votre candidature à {to.Cohort} est gardée telle que vous l’avez écrite. Elle n’est pas envoyée. Pour la reprendre :

                {site.FellowDraft(to.Slug, happened.DraftId)}

                {(to.ClosesOn is { } last ? $"Les candidatures sont reçues jusqu’au {last.ToFrench()} inclus ; le brouillon est effacé ensuite." : "Le brouillon est effacé quand l’appel se termine.")} Ce lien est personnel : ne le transmettez à personne.

                Si vous n’êtes pas à l’origine de ce brouillon, ne faites rien.
                """, occurrence.Key),
            cancellationToken);
    }
}
