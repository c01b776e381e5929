using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Confirms to a candidate the answer that was given.</summary>
internal sealed class ConfirmOfferAnswer(OfferMail mail) : IEffect<OfferAnswered>
{
    public Task Handle(OfferAnswered happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToCandidate(happened.OfferId, occurrence, (offer, facts) => offer.Status switch
        {
            OfferStatus.Accepted => new CandidateMail.Words(
                $"Vous avez accepté la proposition : {facts.Title}",
                $"Vous avez accepté la proposition de recrutement au poste {facts.Post()}. Le service qui recrute établit votre contrat ou votre arrêté et vous dit comment préparer votre arrivée.",
                mail.Answer(offer),
                $"Pour toute question : {facts.Contact}."),
            OfferStatus.Declined => new CandidateMail.Words(
                $"Vous avez décliné la proposition : {facts.Title}",
                $"Vous avez décliné la proposition de recrutement au poste {facts.Post()}. Le service qui recrute en est averti.",
                "Votre candidature reste ouverte : si vous n’y donnez pas suite, retirez-la depuis cette page :",
                mail.Answer(offer)),
            _ => null,
        }, cancellationToken);
}
