using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells somebody when and where they are heard, with what a calendar needs. What a later change has overtaken is not told any more.</summary>
internal sealed class TellAudition(IMediator mediator, IMailer mailer, ICalendarWriter calendars) : IEffect<AuditionConfirmed>
{
    public async Task Handle(AuditionConfirmed happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new AuditionMailFacts(happened.AuditionId), cancellationToken);
        if (facts.IsFailure || !facts.Value.IsConfirmed || facts.Value.Sequence != happened.Sequence) return;

        var to = facts.Value;
        var file = calendars.Write(AuditionCalendar.Entry(happened.AuditionId, to.Sequence, CalendarMethod.Request, to.Place, to.Cohort, to.Organisation, occurrence.At) with { Attendee = to.Email, AttendeeName = to.Name });
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{(happened.Sequence == 0 ? "Votre audition" : "Votre audition change")} : {to.Cohort}", $"""
                Bonjour {to.Name},

                {(happened.Sequence == 0 ? "Vous êtes attendu à une audition" : "Votre audition est déplacée. Vous êtes attendu")} le {to.Place.StartsAt.ToFrenchAppointment()} (heure de Paris), jusqu’à {to.Place.EndsAt.ToFrenchTime()}.

                Lieu : {to.Place.Room}

                La date et le lieu sont aussi sur votre page de suivi :

                {to.Page}

                Ce lien est personnel : ne le transmettez à personne.
                """, occurrence.Key) { Attachments = [new MailAttachment("audition.ics", file.ContentType, file.Content)] },
            cancellationToken);
    }
}
