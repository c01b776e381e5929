using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate in progress that the deadline has moved; nothing leaves when it moved again meanwhile, or the application is decided.</summary>
internal sealed class TellDeadline(CandidateMail mail) : IEffect<DeadlineMoved>
{
    public Task Handle(DeadlineMoved happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts =>
            facts.Status is not ApplicationStatus.InProgress || facts.Deadline != happened.Deadline || facts.Vacancy is not VacancyStatus.Published ? null
            : new CandidateMail.Words(
                $"La date limite est repoussée : {facts.Title}",
                $"La date limite de candidature au poste {facts.Post()} est repoussée au {facts.Deadline.ToFrench()}. Votre candidature, reçue le {facts.Day()}, reste valable : vous n’avez rien à faire.",
                "Les candidatures sont examinées au plus tard après cette date. Vous pouvez suivre la vôtre ici :",
                mail.FollowUp(facts.Id)) { Kind = CandidateMessageKind.DeadlineMoved }, cancellationToken);
}
