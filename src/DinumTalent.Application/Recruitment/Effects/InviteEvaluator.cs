using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Asks by mail who was chosen to evaluate an application. The candidate's name stays out of the mail.</summary>
internal sealed class InviteEvaluator(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<EvaluatorAssigned>
{
    public async Task Handle(EvaluatorAssigned happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var invitation = await mediator.Send(new EvaluatorInvitation(happened.ApplicationId, happened.EvaluatorId), cancellationToken);
        if (invitation.IsFailure) return; // Taken off again, or the account is closed: nobody to ask.

        var to = invitation.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Une candidature à évaluer : {to.Vacancy}", $"""
                Bonjour {to.Name},

                Vous êtes désigné(e) pour évaluer une candidature au poste « {to.Vacancy} » ({to.Reference}, {to.Organisation}).

                Notez chaque critère de 0 à 5, puis remettez votre grille. Vous verrez les grilles des autres évaluateurs après avoir remis la vôtre.

                {links.MyEvaluations}
                """, occurrence.Key),
            cancellationToken);
    }
}
