using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells fellow and mentors where a mission is followed.</summary>
internal sealed class WelcomeToMission(IMediator mediator, IMailer mailer) : IEffect<MissionOpened>
{
    public async Task Handle(MissionOpened happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new MissionMailFacts(happened.MissionId), cancellationToken);
        if (facts.IsFailure) return; // Erased meanwhile.

        var mission = facts.Value;
        foreach (var to in mission.Mentors.Prepend(mission.Fellow))
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Mission ouverte : {mission.Challenge}", $"""
                    Bonjour {to.Name},

                    {(to.Side is MissionSide.Fellow ? "Votre mission est ouverte" : $"{mission.Fellow.Name} commence une mission dont vous êtes {to.Side.Label().ToLowerInvariant()}")} : « {mission.Challenge} », {mission.Cohort}, du {mission.StartsOn.ToFrench()} au {mission.EndsOn.ToFrench()}, auprès de {mission.Administration}.

                    La lettre de mission, les jalons et le point de chaque mois se trouvent sur cette page :

                    {mission.Page}

                    Connectez-vous avec cette adresse ; si vous n’avez pas encore de compte, créez-le avec elle.
                    """, occurrence.ForMission(to.Side)),
                cancellationToken);
        }
    }
}
