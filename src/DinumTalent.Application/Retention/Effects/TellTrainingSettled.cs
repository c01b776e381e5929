using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Retention;
using MediatR;

namespace DinumTalent.Application.Retention.Effects;

/// <summary>Tells an agent by mail what became of a training: accepted, proposed, refused, booked, completed, given up.</summary>
internal sealed class TellTrainingSettled(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<TrainingSettled>
{
    public async Task Handle(TrainingSettled happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new TrainingMailFacts(happened.Enrolment, happened.Status), cancellationToken);
        if (facts.IsFailure) return; // Went on meanwhile: the next mail says how it stands.

        var to = facts.Value;
        var training = $"« {to.Title} » ({to.Provider})";
        var (subject, text) = happened.Status switch
        {
            TrainingStatus.Approved when to.Origin is TrainingOrigin.Agent => ("Votre demande de formation est acceptée", $"Votre demande pour la formation {training} est acceptée. Les dates vous seront communiquées avec votre inscription."),
            TrainingStatus.Approved => ("Une formation vous est proposée", $"La formation {training} vous est proposée. Si vous ne souhaitez pas la suivre, dites-le dans votre espace."),
            TrainingStatus.Refused => ("Votre demande de formation n’est pas retenue", $"Votre demande pour la formation {training} n’est pas retenue. Motif : {to.Reason}"),
            TrainingStatus.Enrolled => ("Votre inscription en formation", $"Vous êtes inscrit(e) à la formation {training}, du {to.StartsOn?.ToFrench()} au {to.EndsOn?.ToFrench()}."),
            TrainingStatus.Completed => ("Votre formation est achevée", $"La formation {training} est enregistrée comme achevée. Les compétences acquises figurent dans votre passeport ; votre responsable les validera."),
            _ => ("Votre formation n’aura pas lieu", $"La formation {training} n’aura pas lieu pour vous. Motif : {to.Reason}"),
        };
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{subject} : {to.Title}", $"""
                Bonjour {to.Name},

                {text}

                {links.OwnTrainings}
                """, occurrence.Key),
            cancellationToken);
    }
}
