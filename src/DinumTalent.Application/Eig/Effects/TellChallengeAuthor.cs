using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment.Effects;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody who was named to write a challenge.</summary>
internal sealed class TellChallengeAuthor(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ChallengeAuthorNamed>
{
    public async Task Handle(ChallengeAuthorNamed happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ChallengeMailFacts(happened.ChallengeId), cancellationToken);
        if (facts.IsFailure || facts.Value.Authors.FirstOrDefault(a => a.Id == happened.AuthorId) is not { } to) return; // Deleted, or taken off again.

        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Vous écrivez un défi : {facts.Value.Title}", $"""
                Bonjour {to.Name},

                Vous êtes désormais auteur du défi « {facts.Value.Title} » ({facts.Value.Administration}), pour {facts.Value.Cohort}. Vous pouvez le modifier et le déposer.

                {links.MyChallenge(happened.ChallengeId)}
                """, occurrence.For(to.Id)),
            cancellationToken);
    }
}
