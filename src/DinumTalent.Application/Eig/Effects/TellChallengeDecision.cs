using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment.Effects;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells the authors of a challenge what was decided; the reasons are on its page.</summary>
internal sealed class TellChallengeDecision(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ChallengeAnnounced>
{
    public async Task Handle(ChallengeAnnounced happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ChallengeMailFacts(happened.ChallengeId), cancellationToken);
        if (facts.IsFailure || facts.Value.Decision is not { } decision) return;

        foreach (var to in facts.Value.Authors)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Décision du jury : {facts.Value.Title}", $"""
                    Bonjour {to.Name},

                    Le jury de {facts.Value.Cohort} s’est prononcé sur le défi « {facts.Value.Title} » : {decision.Label().ToLowerInvariant()}. Les motifs sont sur sa page :

                    {links.MyChallenge(happened.ChallengeId)}
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
