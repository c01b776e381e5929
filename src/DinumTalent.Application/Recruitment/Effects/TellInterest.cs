using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells those who recruit that an agent is interested. Who it is stays out of the mail: an address of a service is read by many.</summary>
internal sealed class TellInterest(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<MobilityInterestExpressed>
{
    public async Task Handle(MobilityInterestExpressed happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new MobilityInterestNotice(happened.InterestId), cancellationToken);
        if (notice.IsFailure) return; // Taken back meanwhile, or nobody to tell.

        var what = notice.Value;
        foreach (var to in what.To)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Un agent est intéressé : {what.Title}", $"""
                    Bonjour,

                    Un agent de l’État se dit intéressé par le poste « {what.Title} » ({what.Reference}).

                    Vous pouvez lire son passeport de compétences et lui répondre :

                    {links.Interests(what.Vacancy)}
                    """, to.Id is { } person ? occurrence.For(person) : occurrence.Key),
                cancellationToken);
        }
    }
}
