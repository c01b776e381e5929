using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells those who recruit that a vacancy was not published on the day chosen, and why.</summary>
internal sealed class TellMissedPublication(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<PublicationMissed>
{
    public async Task Handle(PublicationMissed happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new VacancyCorrespondents(happened.VacancyId), cancellationToken);
        if (notice.IsFailure) return; // Deleted meanwhile.

        var what = notice.Value;
        foreach (var to in what.People)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Offre non publiée : {what.Title}", $"""
                    Bonjour {to.Name},

                    La publication de l’offre « {what.Title} » ({what.Reference}, {what.Organisation}) était programmée pour le {happened.Day.ToFrench()}. Elle n’a pas pu se faire :

                    {string.Join("\n\n", happened.Reasons.Split('\n'))}

                    Corrigez l’offre, puis publiez-la ou choisissez un autre jour :

                    {links.ManagedVacancy(what.Id)}
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
