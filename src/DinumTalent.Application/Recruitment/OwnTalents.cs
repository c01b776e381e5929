using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reads the agent that the signed-in person is.</summary>
internal static class OwnTalents
{
    /// <summary>The agent of the account; one who left gives way to one who serves. Null for who is no agent.</summary>
    public static Task<Agent?> OwnAgent(this ITalentDbContext db, IAccess access, CancellationToken cancellationToken) =>
        db.Agents(access).OrderBy(a => a.DepartedOn != null).ThenByDescending(a => a.ArrivedOn).FirstOrDefaultAsync(cancellationToken);

    public static async Task<Dictionary<SkillId, SkillProof>> OwnSkills(this ITalentDbContext db, IAccess access, AgentId agent, CancellationToken cancellationToken) =>
        await db.Assessments(access).AsNoTracking().Where(s => s.AgentId == agent && s.ValidUntil == null)
            .Select(s => new { s.SkillId, s.Level, s.Source, s.VerifiedOn, s.ExpiresOn })
            .ToDictionaryAsync(s => s.SkillId, s => new SkillProof(s.Level, s.Source, s.VerifiedOn, s.ExpiresOn), cancellationToken);
}
