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

/// <summary>The auditions at which the person at hand sits, whenever they are: when, where and under which number. Names open on the days of the auditions.</summary>
[Assigned]
public sealed record MyAuditions : IQuery<MyAuditionsView>;

/// <param name="Duties">Until their phase is over; by time.</param>
/// <param name="Calendar">The same for a file, but for those of which the person is recused: nobody waits for the person there. By number, whatever the day: calendars are shared.</param>
public sealed record MyAuditionsView(IReadOnlyList<MyAudition> Duties, IReadOnlyList<CalendarEntry> Calendar);

/// <param name="Name">Null outside the phase, and of whom the person is recused.</param>
/// <param name="Cohort">Name.</param>
/// <param name="OpensOn">First day of the phase.</param>
/// <param name="IsOpen">Whether it can be read and noted today.</param>
public sealed record MyAudition(
    FellowApplicationId Application, int Number, string? Name, string Cohort, DateTime StartsAt, DateTime EndsAt, string Room, DateOnly OpensOn, bool IsOpen, Independence Independence, DateTime? SubmittedAt);

internal sealed class MyAuditionsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<MyAuditions, MyAuditionsView>
{
    public async Task<Result<MyAuditionsView>> Handle(MyAuditions query, CancellationToken cancellationToken)
    {
        var (duties, today) = (await db.AuditionDuties(access).Where(d => d.IsConfirmed).ToListAsync(cancellationToken), clock.Today());
        var ids = duties.Select(d => d.CohortId).Distinct().ToList();
        var cohorts = await db.Cohorts(access).AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var heard = (await db.HeardFellows(access).AsNoTracking().Select(a => new { a.Id, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken)).ToDictionary(a => a.Id, a => PersonName.Create(a.GivenName, a.FamilyName).Value.Full);
        var owners = cohorts.Values.Select(c => c.OrganisationId).Distinct().ToList();
        var organisations = await db.Organisations.Where(o => owners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var listed = duties.Select(d => (Duty: d, Cohort: cohorts[d.CohortId], Phase: cohorts[d.CohortId].Find(PhaseKind.Auditions, d.Sprint)))
            .Where(d => d.Phase is not null && d.Phase.StateOn(today) is not PhaseState.Over).OrderBy(d => d.Duty.StartsAt).ToList();
        return new MyAuditionsView(
            [.. listed.Select(d => new MyAudition(
                d.Duty.ApplicationId, d.Duty.Number, heard.GetValueOrDefault(d.Duty.ApplicationId), d.Cohort.Name, d.Duty.StartsAt, d.Duty.EndsAt, d.Duty.Room, d.Phase!.OpensOn,
                heard.ContainsKey(d.Duty.ApplicationId), d.Duty.Independence, d.Duty.SubmittedAt))],
            [.. listed.Where(d => d.Duty.Independence is not Independence.Recused).Select(d => AuditionCalendar.Entry(
                d.Duty.AuditionId, d.Duty.Sequence, CalendarMethod.Publish, new AuditionPlace(d.Duty.StartsAt, d.Duty.EndsAt, d.Duty.Room), d.Cohort.Name, organisations[d.Cohort.OrganisationId], clock.UtcNow(), d.Duty.Number))]);
    }
}
