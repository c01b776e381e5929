using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The challenges that the person at hand writes, and the calls that can be answered.</summary>
[OwnData]
public sealed record MyChallenges(Paging Paging) : IQuery<MyChallengesView>;

public sealed record MyChallengesView(Page<MyChallengeRow> Challenges, IReadOnlyList<OpenCall> Calls);

/// <param name="Id">The challenge.</param>
/// <param name="Title">As it is called.</param>
/// <param name="Administration">Who proposes.</param>
/// <param name="Cohort">To which cohort.</param>
/// <param name="SubmittedAt">When it was handed in; null while it is written.</param>
/// <param name="Deadline">Last day to hand it in; null where the call is over or never closes.</param>
/// <param name="Decision">Once it is announced.</param>
public sealed record MyChallengeRow(ChallengeId Id, string Title, string Administration, string Cohort, DateTime? SubmittedAt, DateOnly? Deadline, ChallengeDecision? Decision);

/// <param name="Cohort">Name.</param>
/// <param name="Slug">Of the cohort.</param>
/// <param name="OpensOn">First day.</param>
/// <param name="ClosesOn">Last day; null for a call without end.</param>
/// <param name="IsOpen">Whether challenges are received today; before, they can be prepared.</param>
public sealed record OpenCall(string Cohort, string Slug, DateOnly OpensOn, DateOnly? ClosesOn, bool IsOpen)
{
    internal static async Task<IReadOnlyList<OpenCall>> All(ITalentDbContext db, DateOnly today, CancellationToken cancellationToken)
    {
        var cohorts = await db.PublishedCohorts.AsNoTracking()
            .Where(c => c.Phases.Any(p => p.Kind == PhaseKind.CallForChallenges && (p.ClosesOn == null || p.ClosesOn >= today))).OrderBy(c => c.Slug).ToListAsync(cancellationToken);
        return [.. cohorts.Select(c => Of(c, today)).OfType<OpenCall>().OrderBy(c => c.OpensOn)];
    }

    /// <summary>The call under way or the next one; null where all are over.</summary>
    internal static OpenCall? Of(Cohort cohort, DateOnly today) =>
        cohort.Phases.Where(p => p.Kind is PhaseKind.CallForChallenges && p.StateOn(today) is not PhaseState.Over).MinBy(p => p.OpensOn) is { } call
            ? new OpenCall(cohort.Name, cohort.Slug, call.OpensOn, call.ClosesOn, call.StateOn(today) is PhaseState.Open) : null;
}

internal sealed class MyChallengesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<MyChallenges, MyChallengesView>
{
    public async Task<Result<MyChallengesView>> Handle(MyChallenges query, CancellationToken cancellationToken)
    {
        var (today, total) = (clock.Today(), await db.Challenges(access).CountAsync(cancellationToken));
        var paging = query.Paging.Within(total);
        var found = await db.Challenges(access).AsNoTracking().OrderByDescending(c => c.CreatedAt).ThenBy(c => c.Slug).Skip(paging.Skip).Take(paging.Size)
            .Select(c => new { c.Id, c.Title, c.Administration, c.CohortId, c.SubmittedAt }).ToListAsync(cancellationToken);
        var (ids, cohortIds) = (found.ConvertAll(c => c.Id), found.Select(c => c.CohortId).Distinct().ToList());
        var cohorts = await db.Cohorts(access).AsNoTracking().Where(c => cohortIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var announced = await db.ChallengeVerdicts(access).Where(v => ids.Contains(v.ChallengeId)).Select(v => new { v.ChallengeId, v.Decision }).ToDictionaryAsync(v => v.ChallengeId, v => v.Decision, cancellationToken);
        var rows = found.Select(c => new MyChallengeRow(
            c.Id, c.Title, c.Administration, cohorts.GetValueOrDefault(c.CohortId)?.Name ?? "", c.SubmittedAt,
            c.SubmittedAt is null && cohorts.TryGetValue(c.CohortId, out var cohort) ? OpenCall.Of(cohort, today)?.ClosesOn : null, announced.GetValueOrDefault(c.Id))).ToList();
        return new MyChallengesView(new Page<MyChallengeRow>(rows, paging.Number, paging.Size, total), await OpenCall.All(db, today, cancellationToken));
    }
}
