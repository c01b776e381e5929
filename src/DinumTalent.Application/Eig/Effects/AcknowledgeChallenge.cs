using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment.Effects;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells all authors that their challenge was handed in.</summary>
internal sealed class AcknowledgeChallenge(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ChallengeSubmitted>
{
    public async Task Handle(ChallengeSubmitted happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ChallengeMailFacts(happened.ChallengeId), cancellationToken);
        if (facts.IsFailure || !facts.Value.IsHandedIn) return; // Taken back meanwhile.

        var what = facts.Value;
        var until = what.CallClosesOn is { } last ? $"Vous pouvez le reprendre jusqu’au {last.ToFrench()} inclus, dernier jour de l’appel. " : "";
        foreach (var to in what.Authors)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Défi déposé : {what.Title}", $"""
                    Bonjour {to.Name},

                    Le défi « {what.Title} » ({what.Administration}) est déposé pour {what.Cohort}. {until}Vous apprendrez ce qu’en dit le jury le jour de l’annonce, comme toutes les administrations.

                    {links.MyChallenge(happened.ChallengeId)}
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
