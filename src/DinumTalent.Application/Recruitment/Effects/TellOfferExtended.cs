using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate of more time to answer.</summary>
internal sealed class TellOfferExtended(OfferMail mail) : IEffect<OfferExtended>
{
    public Task Handle(OfferExtended happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToCandidate(happened.OfferId, occurrence, (offer, facts) => offer.Status is not OfferStatus.Sent ? null
            : new CandidateMail.Words(
                $"Vous avez plus de temps pour répondre : {facts.Title}",
                $"Vous pouvez répondre à la proposition de recrutement au poste {facts.Post()} jusqu’au {offer.AnswerBefore.ToFrench()} inclus. Cette date remplace celle de la lettre.",
                mail.Answer(offer)), cancellationToken);
}
