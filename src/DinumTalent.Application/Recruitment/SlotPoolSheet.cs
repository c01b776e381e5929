using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A pool of slots: which are free, and who holds the others.</summary>
[Requires(Permission.ReadApplications)]
public sealed record SlotPoolSheet(SlotPoolId Id) : IQuery<SlotPoolView>;

/// <param name="Waiting">Candidates who were offered the slots and have not chosen.</param>
public sealed record SlotPoolView(
    SlotPoolId Id, long Version, VacancyId VacancyId, string Vacancy, string Reference, InterviewTerms Terms, IReadOnlyList<string> Panel,
    IReadOnlyList<SlotLine> Slots, IReadOnlyList<SlotHolder> Waiting, IReadOnlySet<Permission> Permissions);

/// <param name="Holder">Null while it is free.</param>
public sealed record SlotLine(SlotId Id, DateTime StartsAt, bool IsPast, SlotHolder? Holder);

public sealed record SlotHolder(InterviewId Interview, JobApplicationId Application, string Candidate);

internal sealed class SlotPoolSheetHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, TimeProvider clock) : IQueryHandler<SlotPoolSheet, SlotPoolView>
{
    public async Task<Result<SlotPoolView>> Handle(SlotPoolSheet query, CancellationToken cancellationToken)
    {
        var found = await db.SlotPools(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<SlotPoolView>.Failure(found.Errors);
        var pool = found.Value;
        var vacancy = await db.Vacancies(access).Where(v => v.Id == pool.VacancyId).Select(v => new { v.Title, v.Reference, v.OrganisationId }).FirstAsync(cancellationToken);
        var rows = await InterviewRows.Of(db, access).Where(r => r.Interview.PoolId == pool.Id).OrderBy(r => r.FamilyName).ToListAsync(cancellationToken);
        var holders = rows.Where(r => r.Interview.SlotId is not null).ToDictionary(r => r.Interview.SlotId!.Value, Holder);
        var now = clock.UtcNow();
        return new SlotPoolView(
            pool.Id, pool.Version, pool.VacancyId, vacancy.Title, vacancy.Reference, pool.Terms, [.. pool.Panel.Select(p => p.Name)],
            [.. pool.Slots.Select(s => new SlotLine(s.Id, s.StartsAt, s.StartsAt <= now, holders.GetValueOrDefault(s.Id)))],
            [.. rows.Where(r => r.Interview.Status is InterviewStatus.Offered).Select(Holder)],
            await permissions.In(vacancy.OrganisationId, cancellationToken));
    }

    private static SlotHolder Holder(InterviewRows.Read row) => new(row.Interview.Id, row.Interview.ApplicationId, $"{row.GivenName} {row.FamilyName}");
}
