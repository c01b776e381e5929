using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Confirms an answer to who gave it.</summary>
internal sealed class ConfirmPlaceAnswer(IMediator mediator, IMailer mailer) : IEffect<PlaceAnswered>
{
    public async Task Handle(PlaceAnswered happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new PlaceMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure) return; // Erased meanwhile.

        var to = facts.Value;
        var (subject, text) = happened.Accepts
            ? ("Vous avez accepté votre place", $"Votre place à {to.Cohort} est acceptée : le défi « {to.Challenge} » ({to.Administration}), en {to.Expertise?.Label()}. L’équipe du programme vous écrira pour la suite. Si vous deviez y renoncer, retirez votre candidature sur cette page :")
            : ("Vous avez refusé votre place", $"Vous avez refusé la place qui vous était proposée à {to.Cohort}. Votre candidature reste à relire sur cette page :");
        var entered = happened.IsEntered ? "Cette réponse a été saisie par l’équipe du programme, à votre demande ; si c’est une erreur, écrivez-nous.\n\n" : "";
        await mailer.Send(PlaceMail.Of(to, subject, entered + text, occurrence), cancellationToken);
    }
}
