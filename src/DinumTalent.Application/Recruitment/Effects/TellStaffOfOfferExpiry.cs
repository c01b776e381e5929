using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells the recruiter that a proposal ended without an answer.</summary>
internal sealed class TellStaffOfOfferExpiry(OfferMail mail) : IEffect<OfferExpired>
{
    public Task Handle(OfferExpired happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToStaff(happened.OfferId, occurrence, offer => offer.Recruiter, offer => new CandidateMail.Words(
            $"Proposition expirée : {offer.Title}",
            $"Le candidat n’a pas répondu avant la fin du {offer.AnswerBefore.ToFrench()} à la proposition de recrutement au poste « {offer.Title} » ({offer.Reference}).",
            "Le poste est de nouveau à pourvoir, et la candidature revient à l’étape qu’elle avait quittée :"), cancellationToken);
}
