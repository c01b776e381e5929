using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells a juror when and where an audition is held, by the number of the application: names are read on the site, in the phase.</summary>
internal sealed class CallAuditionJuror(IMediator mediator, IMailer mailer, ICalendarWriter calendars, ISiteLinks links) : IEffect<JurorCalled>
{
    public async Task Handle(JurorCalled happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new AuditionJurorMailFacts(happened.JurorId, happened.CohortId, happened.AuditionId), cancellationToken);
        if (facts.IsFailure || facts.Value.Duty is not { } duty || duty.Sequence != happened.Sequence) return; // Freed, or moved again meanwhile.

        var to = facts.Value;
        var place = new AuditionPlace(duty.StartsAt, duty.EndsAt, duty.Room);
        var file = calendars.Write(AuditionCalendar.Entry(happened.AuditionId, duty.Sequence, CalendarMethod.Request, place, to.Cohort, to.Organisation, occurrence.At, duty.Number) with { Attendee = to.Email, AttendeeName = to.Name });
        var when = to.Phase is not { } days ? "" : days.ClosesOn is { } last ? $" du {days.OpensOn.ToFrench()} au {last.ToFrench()} inclus" : $" à partir du {days.OpensOn.ToFrench()}";
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{(happened.HasMoved ? "Audition déplacée au" : "Audition le")} {place.StartsAt.DayInParis().ToFrench()} à {place.StartsAt.ToFrenchTime()} : {to.Cohort}", $"""
                Bonjour {to.Name},

                {(happened.HasMoved ? "Une audition dont vous êtes juré est déplacée. Vous entendez" : "Vous êtes juré : vous entendez")} la candidature n° {duty.Number.ToFrench()} à {to.Cohort}, le {place.StartsAt.ToFrenchAppointment()} (heure de Paris), jusqu’à {place.EndsAt.ToFrenchTime()}.

                Lieu : {place.Room}

                Le nom et le dossier s’ouvrent{when}. Dites d’abord si vous avez un lien d’intérêts avec la personne : si oui, quelqu’un d’autre l’entendra.

                {links.MyAuditions}
                """, occurrence.Key) { Attachments = [new MailAttachment("audition.ics", file.ContentType, file.Content)] },
            cancellationToken);
    }
}
