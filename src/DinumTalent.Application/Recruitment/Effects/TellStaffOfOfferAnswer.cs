using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells the recruiter what the candidate answered to a proposal.</summary>
internal sealed class TellStaffOfOfferAnswer(OfferMail mail) : IEffect<OfferAnswered>
{
    public Task Handle(OfferAnswered happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToStaff(happened.OfferId, occurrence, offer => offer.Recruiter, offer => offer.Status switch
        {
            OfferStatus.Accepted => new CandidateMail.Words(
                $"Proposition acceptée : {offer.Title}",
                $"Le candidat accepte la proposition de recrutement au poste « {offer.Title} » ({offer.Reference}).",
                "Le recrutement se fait aux conditions acceptées, en un clic :"),
            OfferStatus.Declined => new CandidateMail.Words(
                $"Proposition déclinée : {offer.Title}",
                $"Le candidat décline la proposition de recrutement au poste « {offer.Title} » ({offer.Reference}). Le poste est de nouveau à pourvoir.",
                offer.Reason is { } reason ? $"Motif donné : {reason}" : "Il n’a pas donné de motif."),
            _ => null,
        }, cancellationToken);
}
