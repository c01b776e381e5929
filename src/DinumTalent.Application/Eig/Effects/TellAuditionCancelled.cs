using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Takes an audition that is called off out of the candidate's calendar.</summary>
internal sealed class TellAuditionCancelled(IMediator mediator, IMailer mailer, ICalendarWriter calendars) : IEffect<AuditionCancelled>
{
    public async Task Handle(AuditionCancelled happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new AuditionMailFacts(happened.AuditionId), cancellationToken);
        if (facts.IsFailure || facts.Value.IsConfirmed || facts.Value.Sequence != happened.Sequence) return; // Erased, or planned anew.

        var to = facts.Value;
        var file = calendars.Write(AuditionCalendar.Entry(happened.AuditionId, to.Sequence, CalendarMethod.Cancel, to.Place, to.Cohort, to.Organisation, occurrence.At) with { Attendee = to.Email, AttendeeName = to.Name });
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Votre audition est annulée : {to.Cohort}", $"""
                Bonjour {to.Name},

                Votre audition du {to.Place.StartsAt.ToFrenchAppointment()} n’aura pas lieu.
                """, occurrence.Key) { Attachments = [new MailAttachment("audition.ics", file.ContentType, file.Content)] },
            cancellationToken);
    }
}
