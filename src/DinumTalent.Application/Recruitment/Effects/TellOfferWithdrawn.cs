using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate that a proposal was taken back. The reason is the recruiter's own.</summary>
internal sealed class TellOfferWithdrawn(OfferMail mail) : IEffect<OfferWithdrawn>
{
    public Task Handle(OfferWithdrawn happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToCandidate(happened.OfferId, occurrence, (offer, facts) => new CandidateMail.Words(
            $"Une proposition est retirée : {facts.Title}",
            $"L’administration retire la proposition de recrutement au poste {facts.Post()} : vous ne pouvez plus y répondre. Votre candidature est de nouveau examinée, et vous recevrez une nouvelle réponse.",
            $"Pour toute question : {facts.Contact}.",
            mail.Answer(offer)), cancellationToken);
}
