using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Reminds a candidate of a proposal to answer; nothing leaves when it was answered meanwhile.</summary>
internal sealed class RemindOfOffer(OfferMail mail) : IEffect<OfferAnswerDue>
{
    public Task Handle(OfferAnswerDue happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToCandidate(happened.OfferId, occurrence, (offer, facts) => offer.Status is not OfferStatus.Sent ? null
            : new CandidateMail.Words(
                $"Votre réponse est attendue avant le {offer.AnswerBefore.AddDays(1).ToFrench()} : {facts.Title}",
                $"La proposition de recrutement au poste {facts.Post()} attend votre réponse jusqu’au {offer.AnswerBefore.ToFrench()} inclus. Sans réponse à cette date, elle n’est plus valable.",
                mail.Answer(offer),
                $"Pour toute question : {facts.Contact}."), cancellationToken);
}
