using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Asks the fellow, and the mentor who is there every day, what comes after the mission.</summary>
internal sealed class AskRenewalIntention(IMediator mediator, IMailer mailer) : IEffect<RenewalAsked>
{
    public async Task Handle(RenewalAsked happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new MissionMailFacts(happened.MissionId), cancellationToken);
        if (facts.IsFailure || facts.Value.IsOver) return; // Erased or ended meanwhile.

        var mission = facts.Value;
        foreach (var to in mission.Mentors.Take(1).Prepend(mission.Fellow))
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Et après le {mission.EndsOn.ToFrench()} ? {mission.Challenge}", $"""
                    Bonjour {to.Name},

                    {(to.Side is MissionSide.Fellow ? "Votre mission" : $"La mission que {mission.Fellow.Name} mène")} sur « {mission.Challenge} » se termine le {mission.EndsOn.ToFrench()}. {(to.Side is MissionSide.Fellow ? "Souhaitez-vous poursuivre ?" : "Votre administration souhaite-t-elle poursuivre ?")} Votre réponse n’engage pas encore : elle permet de préparer la suite à temps.

                    Dites-le sur cette page, partie « Et après ? » :

                    {mission.Page}
                    """, occurrence.ForMission(to.Side)),
                cancellationToken);
        }
    }
}
