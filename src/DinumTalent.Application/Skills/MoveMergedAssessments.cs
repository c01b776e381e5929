using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>
/// Moves assessments of merged skills to those that took their place, past ones too; at most so many at once, so that
/// it is sent until none is left. Where an agent had both standing, the better one stands on and the other is closed.
/// </summary>
/// <returns>How many were treated; 0 when none is left.</returns>
[SystemOnly]
public sealed record MoveMergedAssessments : ICommand<int>
{
    public const int AtOnce = 500;
}

internal sealed class MoveMergedAssessmentsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<MoveMergedAssessments, int>
{
    public async Task<Result<int>> Handle(MoveMergedAssessments command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var merged = await db.Skills.AsNoTracking().Where(s => s.MergedInto != null && db.Assessments(access).Any(a => a.SkillId == s.Id))
            .Select(s => new { s.Id, Into = s.MergedInto!.Value }).ToDictionaryAsync(s => s.Id, s => s.Into, cancellationToken);
        if (merged.Count == 0) return 0;

        var gone = merged.Keys.ToList();
        var batch = await db.Assessments(access).Where(a => gone.Contains(a.SkillId)).OrderBy(a => a.AgentId).ThenBy(a => a.Id).Take(MoveMergedAssessments.AtOnce).ToListAsync(cancellationToken);
        var agents = batch.Where(a => a.Stands).Select(a => a.AgentId).Distinct().ToList();
        var targets = merged.Values.Distinct().ToList();
        var standing = (await db.Assessments(access)
                .Where(a => a.ValidUntil == null && targets.Contains(a.SkillId) && agents.Contains(a.AgentId)).ToListAsync(cancellationToken))
            .ToDictionary(a => (a.AgentId, a.SkillId));

        foreach (var assessment in batch)
        {
            var into = merged[assessment.SkillId];
            if (!assessment.Stands)
            {
                assessment.MoveTo(into);
                continue;
            }

            var key = (assessment.AgentId, into);
            if (!standing.TryGetValue(key, out var other))
            {
                assessment.MoveTo(into);
                standing[key] = assessment;
            }
            else if (MergedStanding.Best(other, assessment, today) == other)
            {
                assessment.Close(today);
                assessment.MoveTo(into);
            }
            else if (other.Stands)
            {
                // Moves with the next batch: one standing row at most, at every moment of the saving too.
                other.Close(today);
            }
        }

        return batch.Count;
    }
}
