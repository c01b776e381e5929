using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate of being chosen; nothing leaves when the decision was undone meanwhile.</summary>
internal sealed class TellAcceptance(CandidateMail mail) : IEffect<ApplicationAccepted>
{
    public Task Handle(ApplicationAccepted happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => facts.Status is not (ApplicationStatus.Accepted or ApplicationStatus.Hired) ? null
            : new CandidateMail.Words(
                $"Votre candidature est retenue : {facts.Title}",
                $"Bonne nouvelle : votre candidature au poste {facts.Post()} est retenue.",
                $"Le service qui recrute vous contacte pour préparer votre arrivée. Pour toute question : {facts.Contact}.",
                "Votre candidature se trouve ici :",
                mail.FollowUp(facts.Id)) { Kind = CandidateMessageKind.Acceptance }, cancellationToken);
}
