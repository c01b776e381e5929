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
public sealed record MyAuditionsView(IReadOnlyList<MyAudition> Duties);

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
        return new MyAuditionsView(
            [.. duties.Select(d => (Duty: d, Phase: cohorts[d.CohortId].Find(PhaseKind.Auditions, d.Sprint)))
                .Where(d => d.Phase is not null && d.Phase.StateOn(today) is not PhaseState.Over)
                .Select(d => new MyAudition(
                    d.Duty.ApplicationId, d.Duty.Number, heard.GetValueOrDefault(d.Duty.ApplicationId), cohorts[d.Duty.CohortId].Name, d.Duty.StartsAt, d.Duty.StartsAt.AddMinutes(d.Duty.Minutes), d.Duty.Room, d.Phase!.OpensOn,
                    heard.ContainsKey(d.Duty.ApplicationId), d.Duty.Independence, d.Duty.SubmittedAt))
                .OrderBy(d => d.StartsAt)]);
    }
}
