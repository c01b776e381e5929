using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells those who have begun an application that they have more time.</summary>
internal sealed class TellDraftsOfDeadline(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<VacancyExtended>
{
    public async Task Handle(VacancyExtended happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new DraftDeadlineNotice(happened.VacancyId, happened.Deadline), cancellationToken);
        if (notice.IsFailure) return;

        var what = notice.Value;
        foreach (var to in what.People)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Vous avez plus de temps pour candidater : {what.Title}", $"""
                    Bonjour {to.Name},

                    Vous avez commencé une candidature au poste « {what.Title} » ({what.Reference}), {what.Organisation}, sans l’envoyer. La date limite est repoussée au {happened.Deadline.ToFrench()}.

                    Pour la terminer, ou la reprendre :

                    {links.Vacancy(what.Slug)}

                    Une candidature commencée est gardée {ApplicationDraft.DaysKept} jours après votre dernière saisie.
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
