using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Brings a candidate the explanation of a refusal that they asked for.</summary>
internal sealed class TellFeedback(CandidateMail mail) : IEffect<FeedbackGiven>
{
    public Task Handle(FeedbackGiven happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => facts.FeedbackAnswer is not { } answer ? null
            : new CandidateMail.Words(
                $"Précisions sur votre candidature : {facts.Title}",
                $"Vous avez demandé des précisions sur la réponse à votre candidature au poste {facts.Post()}. Voici celles du service qui recrute.",
                answer,
                "Votre candidature et cette réponse restent consultables ici :",
                mail.FollowUp(facts.Id)) { Kind = CandidateMessageKind.Feedback }, cancellationToken);
}
