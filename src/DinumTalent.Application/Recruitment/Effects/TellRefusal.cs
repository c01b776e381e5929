using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate of a refusal in the words of the recruiter; nothing leaves when it was reverted meanwhile.</summary>
internal sealed class TellRefusal(CandidateMail mail) : IEffect<RefusalMessageReleased>
{
    public Task Handle(RefusalMessageReleased happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => facts is not { Status: ApplicationStatus.Refused, IsRefusalReleased: true, RefusalMessage: { } message } ? null
            : new CandidateMail.Words(
                $"Réponse à votre candidature : {facts.Title}",
                $"Vous avez candidaté le {facts.Day()} au poste {facts.Post()}.",
                MessageVariables.Fill(message, facts.Variables),
                "Votre candidature reste consultable ici :",
                mail.FollowUp(facts.Id),
                "D’autres offres vous attendent :",
                mail.Home) { Kind = CandidateMessageKind.Refusal }, cancellationToken);
}
