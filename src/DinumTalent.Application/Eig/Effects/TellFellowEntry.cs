using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody that the programme entered wishes or absences for them, and where to read them again.</summary>
internal sealed class TellFellowEntry(IMediator mediator, IMailer mailer) : IEffect<FellowEntryMade>
{
    public async Task Handle(FellowEntryMade happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new FellowMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure || facts.Value.Status is not FellowStatus.Preselected) return; // Erased or withdrawn meanwhile.

        var to = facts.Value;
        var (subject, what) = happened.Entry is FellowEntry.Wishes ? ("Vos vœux sont enregistrés", "vos vœux") : ("Vos empêchements sont enregistrés", "les moments où vous ne pouvez pas venir à une audition");
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{subject} : {to.Cohort}", $"""
                Bonjour,

                Comme vous l’avez demandé, l’équipe du programme a enregistré {what} pour {to.Cohort}. Relisez-les sur cette page, et changez-les s’il le faut tant que c’est possible :

                {to.Page}

                Ce lien est personnel : ne le transmettez à personne.
                """, occurrence.Key),
            cancellationToken);
    }
}
