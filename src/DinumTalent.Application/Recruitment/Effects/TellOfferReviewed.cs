using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells who prepared a proposal what the second person decided.</summary>
internal sealed class TellOfferReviewed(OfferMail mail) : IEffect<OfferReviewed>
{
    public Task Handle(OfferReviewed happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToStaff(happened.OfferId, occurrence, offer => offer.Recruiter, offer => offer.Status switch
        {
            OfferStatus.Approved => new CandidateMail.Words(
                $"Proposition approuvée : {offer.Title}",
                $"La proposition de recrutement au poste « {offer.Title} » ({offer.Reference}) est approuvée : vous pouvez l’envoyer au candidat.",
                offer.ReviewNote is { } note ? $"Remarque : {note}" : "Relisez la lettre avant l’envoi :"),
            OfferStatus.Draft => new CandidateMail.Words(
                $"Proposition à modifier : {offer.Title}",
                $"La proposition de recrutement au poste « {offer.Title} » ({offer.Reference}) est renvoyée pour modification.",
                $"Demande : {offer.ReviewNote}"),
            _ => null,
        }, cancellationToken);
}
