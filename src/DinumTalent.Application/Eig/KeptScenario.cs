using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What computing a scenario and trying another share.</summary>
internal static class KeptScenario
{
    /// <summary>Whether somebody may see and compute the matching of a sprint: the cohort is within reach, and they did not apply to it.</summary>
    public static async Task<bool> MayMatch(this ITalentDbContext db, IAccess access, CohortId cohort, int sprint, CancellationToken cancellationToken) =>
        await db.Cohorts(access).AnyAsync(c => c.Id == cohort && c.Phases.Any(p => p.Sprint == sprint), cancellationToken) && !await db.HasApplied(access, cohort, sprint, cancellationToken);

    /// <summary>Computed from the lists and by the rule of the moment, for the session of results that the sprint is at.</summary>
    public static async Task<Result<MatchingScenarioId>> Add(
        ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock, CohortId cohort, int sprint, Func<RankingRule, ScenarioTerms> terms, CancellationToken cancellationToken)
    {
        var (lists, _) = await db.CohortLists(cohort, sprint, clock.Today(), cancellationToken);
        if (lists.Rule is not { } rule) return AuditionErrors.RuleFirst;
        var computed = MatchingScenario.Compute(lists, terms(rule), user.ActingPerson(), clock.UtcNow());
        if (computed.IsFailure) return Result<MatchingScenarioId>.Failure(computed.Errors);
        if (await db.MatchingScenarios(access).AnyAsync(s => s.CohortId == cohort && s.Sprint == sprint && s.Session == lists.Session && s.NameKey == computed.Value.NameKey, cancellationToken)) return ScenarioErrors.NameTaken;
        db.Add(computed.Value);
        return computed.Value.Id;
    }
}
