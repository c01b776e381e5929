using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What a job requires against what one agent holds.</summary>
/// <param name="Id">The agent.</param>
/// <param name="Job">The job to compare with; null for the agent's own.</param>
[Requires(Permission.ReadAgents)]
public sealed record AgentGaps(AgentId Id, JobProfileId? Job = null) : IQuery<AgentGapsView>;

/// <param name="Name">Given name first.</param>
/// <param name="Job">Label of the job compared with; null when the agent has none.</param>
/// <param name="JobId">That job.</param>
/// <param name="Rows">Essential skills first, the widest gap first.</param>
/// <param name="Others">Skills held that the job doesn't ask for, highest level first.</param>
public sealed record AgentGapsView(string Name, string? Job, JobProfileId? JobId, IReadOnlyList<AgentGapRow> Rows, IReadOnlyList<(string Label, SkillLevel Level)> Others);

/// <param name="Label">The skill.</param>
/// <param name="Necessity">Must or asset.</param>
/// <param name="Required">Level required.</param>
/// <param name="Held">Level held; null when not held.</param>
public sealed record AgentGapRow(string Label, Necessity Necessity, SkillLevel Required, SkillLevel? Held)
{
    /// <summary>Levels that lack; 0 when held as required or better.</summary>
    public int Missing => Math.Max(0, (int)Required - (int)(Held ?? 0));
}

internal sealed class AgentGapsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<AgentGaps, AgentGapsView>
{
    public async Task<Result<AgentGapsView>> Handle(AgentGaps query, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).AsNoTracking().Where(a => a.Id == query.Id)
            .Select(a => new { a.GivenName, a.FamilyName, a.JobProfileId }).FirstOrDefaultAsync(cancellationToken);
        if (agent is null) return Error.NotFound;

        var today = clock.Today();
        var held = await (
            from a in db.Assessments(access).AsNoTracking()
            join s in db.Skills on a.SkillId equals s.Id
            where a.AgentId == query.Id && a.ValidFrom <= today && (a.ValidUntil == null || a.ValidUntil >= today)
            select new { a.SkillId, s.Label, a.Level }).ToListAsync(cancellationToken);
        var wanted = query.Job ?? agent.JobProfileId;
        var job = await db.JobProfiles.AsNoTracking().FirstOrDefaultAsync(p => p.Id == wanted, cancellationToken);
        var requirements = job?.Requirements ?? [];
        var ids = requirements.Select(r => r.SkillId).ToList();
        var labels = await db.Skills.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);

        var levels = held.GroupBy(h => h.SkillId).ToDictionary(g => g.Key, g => g.Max(h => h.Level));
        var rows = requirements
            .Select(r => new AgentGapRow(labels[r.SkillId], r.Necessity, r.Level, levels.TryGetValue(r.SkillId, out var level) ? level : null))
            .OrderBy(r => r.Necessity).ThenByDescending(r => r.Missing).ThenBy(r => FoldedText.Fold(r.Label), StringComparer.Ordinal).ToList();
        var others = held.Where(h => !ids.Contains(h.SkillId)).OrderByDescending(h => h.Level)
            .ThenBy(h => FoldedText.Fold(h.Label), StringComparer.Ordinal).Select(h => (h.Label, h.Level)).ToList();
        return new AgentGapsView($"{agent.GivenName} {agent.FamilyName}", job?.Label, job?.Id, rows, others);
    }
}
