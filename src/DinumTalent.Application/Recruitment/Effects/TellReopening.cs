using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate that the refusal was taken back.</summary>
internal sealed class TellReopening(CandidateMail mail) : IEffect<ApplicationReopened>
{
    public Task Handle(ApplicationReopened happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => new CandidateMail.Words(
            $"Votre candidature est de nouveau examinée : {facts.Title}",
            $"Notre réponse précédente à votre candidature au poste {facts.Post()} est annulée : votre candidature est de nouveau examinée.",
            "Vous recevrez une nouvelle réponse. D’ici là, vous pouvez suivre votre candidature ici :",
            mail.FollowUp(facts.Id)), cancellationToken);
}
