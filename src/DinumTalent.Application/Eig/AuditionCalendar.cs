using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>An audition as calendars are told of it. No name and no personal link: calendars are shared.</summary>
internal static class AuditionCalendar
{
    /// <summary>For a file taken from a page.</summary>
    public static CalendarEntry Published(Audition audition, string cohort, string organisation, DateTime now) =>
        Entry(audition.Id, audition.Sequence, CalendarMethod.Publish, new AuditionPlace(audition.StartsAt, audition.EndsAt, audition.Room), cohort, organisation, now);

    /// <summary>The same event through all changes.</summary>
    /// <param name="id">Of the audition.</param>
    /// <param name="sequence">Of its last change.</param>
    /// <param name="method">What calendars are to do.</param>
    /// <param name="place">When and where.</param>
    /// <param name="cohort">Name.</param>
    /// <param name="organisation">Who invites.</param>
    /// <param name="now">When it is written.</param>
    /// <param name="number">Of the application, for a juror.</param>
    public static CalendarEntry Entry(AuditionId id, int sequence, CalendarMethod method, AuditionPlace place, string cohort, string organisation, DateTime now, int? number = null) => new(
        $"audition-{id.Value:N}@dinumtalent", sequence, method, place.StartsAt, place.EndsAt, $"Audition EIG : {cohort}{(number is { } n ? $", candidature n° {n.ToFrench()}" : "")}",
        $"Audition de {(int)(place.EndsAt - place.StartsAt).TotalMinutes} minutes.", place.Room, organisation, now);
}
