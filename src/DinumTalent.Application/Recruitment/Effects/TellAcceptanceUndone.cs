using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate that the decision to choose them was taken back; nothing leaves when they were chosen again meanwhile.</summary>
internal sealed class TellAcceptanceUndone(CandidateMail mail) : IEffect<AcceptanceUndone>
{
    public Task Handle(AcceptanceUndone happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => facts.Status is ApplicationStatus.Accepted or ApplicationStatus.Hired ? null
            : new CandidateMail.Words(
                $"Une décision sur votre candidature est annulée : {facts.Title}",
                $"La décision de retenir votre candidature au poste {facts.Post()} est annulée : votre candidature n’est plus retenue.",
                facts.Status is ApplicationStatus.InProgress ? $"Elle est de nouveau examinée, et vous recevrez une nouvelle réponse. Pour toute question : {facts.Contact}." : $"Pour toute question : {facts.Contact}.",
                "Votre candidature se trouve ici :",
                mail.FollowUp(facts.Id)), cancellationToken);
}
