using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Takes an audition out of the calendar of a juror who is not needed there any more.</summary>
internal sealed class FreeAuditionJuror(IMediator mediator, IMailer mailer, ICalendarWriter calendars) : IEffect<JurorFreed>
{
    public async Task Handle(JurorFreed happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new AuditionJurorMailFacts(happened.JurorId, happened.CohortId, happened.AuditionId), cancellationToken);
        if (facts.IsFailure || facts.Value.Duty is not null) return; // The account is closed, or the juror was called again.

        var to = facts.Value;
        var place = new AuditionPlace(happened.StartsAt, happened.EndsAt, happened.Room);
        var file = calendars.Write(AuditionCalendar.Entry(happened.AuditionId, happened.Sequence, CalendarMethod.Cancel, place, to.Cohort, to.Organisation, occurrence.At, happened.Number) with { Attendee = to.Email, AttendeeName = to.Name });
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Audition retirée de votre agenda : {to.Cohort}", $"""
                Bonjour {to.Name},

                Vous n’êtes plus attendu à l’audition de la candidature n° {happened.Number.ToFrench()}, le {place.StartsAt.ToFrenchAppointment()}.
                """, occurrence.Key) { Attachments = [new MailAttachment("audition.ics", file.ContentType, file.Content)] },
            cancellationToken);
    }
}
