using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Asks by mail who was chosen to approve a proposal.</summary>
internal sealed class AskForOfferApproval(OfferMail mail) : IEffect<OfferSubmitted>
{
    public Task Handle(OfferSubmitted happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.ToStaff(happened.OfferId, occurrence, offer => offer.Approver, offer => offer.Status is not OfferStatus.InApproval ? null
            : new CandidateMail.Words(
                $"Une proposition à approuver : {offer.Title}",
                $"Une proposition de recrutement au poste « {offer.Title} » ({offer.Reference}) attend votre approbation. Elle part vers le candidat ensuite.",
                "Relisez-la, puis approuvez-la ou renvoyez-la pour modification :"), cancellationToken);
}
