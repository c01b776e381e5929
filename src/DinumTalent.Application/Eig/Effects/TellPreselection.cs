using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody whether the application to a cohort goes on.</summary>
internal sealed class TellPreselection(IMediator mediator, IMailer mailer) : IEffect<PreselectionAnnounced>
{
    public async Task Handle(PreselectionAnnounced happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new FellowMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure || facts.Value.Status is not (FellowStatus.Preselected or FellowStatus.NotPreselected)) return; // Erased or withdrawn meanwhile.

        var to = facts.Value;
        var isPreselected = to.Status is FellowStatus.Preselected;
        var when = to.Wishes is not { } days ? "" : days.ClosesOn is { } last ? $" du {days.OpensOn.ToFrench()} au {last.ToFrench()} inclus" : $" à partir du {days.OpensOn.ToFrench()}";
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{(isPreselected ? "Vous êtes présélectionné" : "Réponse à votre candidature")} : {to.Cohort}", $"""
                Bonjour,

                {(isPreselected
                    ? $"Votre candidature à {to.Cohort} est présélectionnée. Classez les défis qui vous intéressent{when}, sur cette page :"
                    : $"Votre candidature à {to.Cohort} n’est pas présélectionnée. Nous vous remercions du temps que vous y avez consacré. Elle reste à relire sur cette page ; vous pouvez demander à l’équipe du programme les motifs de cette décision :")}

                {to.Page}

                Ce lien est personnel : ne le transmettez à personne.
                """, occurrence.Key),
            cancellationToken);
    }
}
