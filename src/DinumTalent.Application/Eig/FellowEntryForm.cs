using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the programme may enter for somebody who phoned or wrote, and what is known so far. Not of who is not named yet, and nothing to who applied to the same sprint.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record FellowEntryForm(CohortId Cohort, FellowApplicationId Id) : IQuery<FellowEntryFormView>;

/// <param name="Id">The application.</param>
/// <param name="Cohort">Its cohort.</param>
/// <param name="CohortName">As it is called.</param>
/// <param name="Number">Of the application.</param>
/// <param name="Name">Of the person.</param>
/// <param name="Version">Of the application.</param>
/// <param name="Offer">The place that waits for an answer; null without one.</param>
/// <param name="Hours">Of the auditions, while those that do not suit may be said; else empty.</param>
/// <param name="Absences">Said so far.</param>
/// <param name="Wishing">Null while no wishes are received.</param>
public sealed record FellowEntryFormView(
    FellowApplicationId Id, CohortId Cohort, string CohortName, int Number, string Name, long Version, FollowedResult? Offer, IReadOnlyList<TimeWindow> Hours, IReadOnlyList<TimeWindow> Absences,
    WishingView? Wishing)
{
    /// <summary>What may be entered now.</summary>
    public IEnumerable<FellowEntry> Open => Enum.GetValues<FellowEntry>().Where(e => e switch
    {
        FellowEntry.Answer => Offer is not null,
        FellowEntry.Absences => Hours.Count > 0,
        _ => Wishing is not null,
    });
}

internal sealed class FellowEntryFormHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<FellowEntryForm, FellowEntryFormView>
{
    public async Task<Result<FellowEntryFormView>> Handle(FellowEntryForm query, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id && a.CohortId == query.Cohort, cancellationToken);
        if (application is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == query.Cohort, cancellationToken);
        return await Read(db, access, cohort, application, clock.Today(), cancellationToken);
    }

    /// <summary>Nothing of who is not named yet, and nothing to who applied to the same sprint.</summary>
    internal static async Task<Result<FellowEntryFormView>> Read(ITalentDbContext db, IAccess access, Cohort cohort, FellowApplication application, DateOnly today, CancellationToken cancellationToken)
    {
        if (application.AnnouncedAt is null || await db.HasApplied(access, cohort.Id, application.Sprint, cancellationToken)) return Error.NotFound;
        var goesOn = application.Status is FellowStatus.Preselected;
        var result = goesOn ? await FollowedResult.Of(db, access, application, today, cancellationToken) : null;
        // Once the result is told, neither wishes nor an audition change it.
        var wishing = goesOn && result is null ? await WishingView.Of(db, cohort, application, today, cancellationToken) : null;
        return new FellowEntryFormView(
            application.Id, cohort.Id, cohort.Name, application.Number, application.Name.Full, application.Version, result is { CanAnswer: true } ? result : null,
            goesOn && result is null ? await Hours(db, access, cohort, application, today, cancellationToken) : [], application.Absences, wishing is { IsOpen: true, Offered.Count: > 0 } ? wishing : null);
    }

    private static async Task<IReadOnlyList<TimeWindow>> Hours(ITalentDbContext db, IAccess access, Cohort cohort, FellowApplication application, DateOnly today, CancellationToken cancellationToken)
    {
        if (cohort.Find(PhaseKind.Auditions, application.Sprint)?.StateOn(today) is PhaseState.Over) return [];
        if (await db.Auditions(access).AnyAsync(a => a.ApplicationId == application.Id && a.IsConfirmed, cancellationToken)) return [];
        return (await db.AuditionSchedules(access).AsNoTracking().FirstOrDefaultAsync(s => s.CohortId == cohort.Id && s.Sprint == application.Sprint, cancellationToken))?.Opening ?? [];
    }
}
