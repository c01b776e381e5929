using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells by mail who was named in a comment. Neither the comment nor the candidate's name stands in the mail.</summary>
internal sealed class TellMention(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<PersonMentioned>
{
    public async Task Handle(PersonMentioned happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new MentionNotice(happened.MentionId), cancellationToken);
        if (notice.IsFailure) return; // Read already, or no longer theirs to read.

        var to = notice.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{to.By} vous mentionne : {to.Vacancy}", $"""
                Bonjour {to.Name},

                {to.By} vous mentionne dans un commentaire sur une candidature au poste « {to.Vacancy} » ({to.Reference}, {to.Organisation}).

                Lisez-le depuis votre liste « À faire » :

                {links.ToDo}
                """, occurrence.Key),
            cancellationToken);
    }
}
