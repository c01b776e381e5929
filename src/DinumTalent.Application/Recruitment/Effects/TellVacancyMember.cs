using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells somebody who was named for a vacancy, and as what.</summary>
internal sealed class TellVacancyMember(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<VacancyMemberNamed>
{
    public async Task Handle(VacancyMemberNamed happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new VacancyMemberNotice(happened.VacancyId, happened.MemberId), cancellationToken);
        if (notice.IsFailure) return; // Taken off again, or the account is closed.

        var to = notice.Value;
        var role = to.Role is VacancyMemberRole.CoRecruiter
            ? "co-recruteur : vous recevrez les mêmes courriels que la personne qui a créé l’offre"
            : "responsable du poste : l’offre figure parmi les vôtres dans la liste des offres";
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Vous suivez un recrutement : {to.Title}", $"""
                Bonjour {to.Name},

                Pour l’offre « {to.Title} » ({to.Reference}, {to.Organisation}), vous êtes désigné(e) {role}.

                {links.ManagedVacancy(happened.VacancyId)}
                """, occurrence.Key),
            cancellationToken);
    }
}
