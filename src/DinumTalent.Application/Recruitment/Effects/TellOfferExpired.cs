using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate that a proposal ended without an answer.</summary>
internal sealed class TellOfferExpired(OfferMail mail) : IEffect<OfferExpired>
{
    public Task Handle(OfferExpired happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToCandidate(happened.OfferId, occurrence, (offer, facts) => new CandidateMail.Words(
            $"Une proposition a expiré : {facts.Title}",
            $"La proposition de recrutement au poste {facts.Post()} attendait votre réponse jusqu’au {offer.AnswerBefore.ToFrench()} inclus : elle n’est plus valable.",
            $"Si le poste vous intéresse encore, écrivez sans tarder à : {facts.Contact}.",
            mail.Answer(offer)), cancellationToken);
}
