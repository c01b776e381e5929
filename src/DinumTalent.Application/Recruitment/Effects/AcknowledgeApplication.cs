using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Acknowledges an application and gives the link that follows it and confirms the address.</summary>
/// <remarks>Décret n° 2019-1414: every application of a contractual candidate is acknowledged; here, everybody's.</remarks>
internal sealed class AcknowledgeApplication(CandidateMail mail) : IEffect<ApplicationReceived>
{
    public Task Handle(ApplicationReceived happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => new CandidateMail.Words(
            $"Votre candidature est reçue : {facts.Title}",
            $"Nous avons reçu le {facts.Day()} votre candidature au poste {facts.Post()}.",
            facts.IsAddressConfirmed
                ? "Pour suivre votre candidature, relire ce que vous avez envoyé ou la retirer, ouvrez cette page :"
                : "Confirmez votre adresse en ouvrant cette page. Vous pourrez aussi y suivre votre candidature, relire ce que vous avez envoyé ou la retirer :",
            mail.FollowUp(facts.Id),
            "Ce lien est personnel : ne le transmettez à personne.",
            "Et ensuite ? Les recruteurs examinent les candidatures, au plus tard après la date limite de l’offre. Vous recevrez un message à chaque décision, et une réponse dans tous les cas.",
            "Si vous n’êtes pas à l’origine de cette candidature, ouvrez la page et choisissez « Retirer ma candidature ».") { Kind = CandidateMessageKind.Acknowledgement }, cancellationToken);
}
