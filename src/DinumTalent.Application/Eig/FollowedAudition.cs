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

/// <summary>When and where somebody is heard, by the link of a mail; before, at which hours auditions are held.</summary>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record FollowedAudition(string Token) : IQuery<FollowedAuditionView>, IMailLinkRequest;

/// <param name="IsExpected">Whether the person is to be heard, or was: preselected, with wishes, and a date once the phase is over.</param>
/// <param name="Audition">Null before the confirmation.</param>
/// <param name="Hours">When auditions are held, where the person may still say which do not suit; else empty.</param>
/// <param name="Absences">What the person said.</param>
/// <param name="SaidAt">When; null: never.</param>
/// <param name="Calendar">For a file; null before the confirmation.</param>
public sealed record FollowedAuditionView(bool IsExpected, AuditionPlace? Audition, IReadOnlyList<TimeWindow> Hours, IReadOnlyList<TimeWindow> Absences, DateTime? SaidAt, CalendarEntry? Calendar);

/// <summary>When and where.</summary>
public sealed record AuditionPlace(DateTime StartsAt, DateTime EndsAt, string Room);

internal sealed class FollowedAuditionHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<FollowedAudition, FollowedAuditionView>
{
    public async Task<Result<FollowedAuditionView>> Handle(FollowedAudition query, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (application is null) return Error.NotFound;
        if (application.Status is not FellowStatus.Preselected) return new FollowedAuditionView(false, null, [], [], null, null);
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        var audition = await db.Auditions(access).AsNoTracking().FirstOrDefaultAsync(a => a.IsConfirmed, cancellationToken);
        var schedule = audition is null ? await db.AuditionSchedules(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken) : null;
        var isOver = cohort.Find(PhaseKind.Auditions, application.Sprint) is { } phase && phase.StateOn(clock.Today()) is PhaseState.Over;
        return new FollowedAuditionView(
            application.Wishes.Count > 0 && (!isOver || audition is not null), audition is null ? null : new AuditionPlace(audition.StartsAt, audition.EndsAt, audition.Room), isOver ? [] : schedule?.Opening ?? [], application.Absences, application.AbsencesSaidAt,
            audition is null ? null : AuditionCalendar.Published(audition, cohort.Name, await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken), clock.UtcNow()));
    }
}
