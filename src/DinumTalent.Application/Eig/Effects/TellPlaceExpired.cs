using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody that the delay to answer is over.</summary>
internal sealed class TellPlaceExpired(IMediator mediator, IMailer mailer) : IEffect<PlaceExpired>
{
    public async Task Handle(PlaceExpired happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new PlaceMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure) return; // Erased meanwhile.

        var to = facts.Value;
        await mailer.Send(
            PlaceMail.Of(to, "Le délai pour répondre est passé", $"Une place vous était proposée à {to.Cohort} jusqu’au {happened.AnswerBy.ToFrench()} inclus. Sans réponse de votre part, elle ne vous est plus réservée. Votre candidature reste à relire sur cette page :", occurrence),
            cancellationToken);
    }
}
