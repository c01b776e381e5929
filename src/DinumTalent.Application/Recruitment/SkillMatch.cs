using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A skill that the vacancy requires, or that the candidate declares, or both.</summary>
/// <param name="Skill">Its French name.</param>
/// <param name="Necessity">Null where the vacancy doesn't ask for it.</param>
/// <param name="Required">Level required; null where the vacancy doesn't ask for it.</param>
/// <param name="Declared">Level declared; null where the candidate doesn't declare it.</param>
public sealed record SkillMatch(string Skill, Necessity? Necessity, SkillLevel? Required, SkillLevel? Declared)
{
    /// <summary>Declared at the level required or above; null where nothing is required.</summary>
    public bool? IsMet => Required is null ? null : Declared >= Required;

    /// <summary>Essential ones first, then desirable ones, then what the candidate offers beside.</summary>
    internal static async Task<IReadOnlyList<SkillMatch>> Of(
        ITalentDbContext db, IReadOnlyList<SkillRequirement> required, IReadOnlyList<DeclaredSkill> declared, CancellationToken cancellationToken)
    {
        var ids = required.Select(r => r.SkillId).Union(declared.Select(d => d.SkillId)).ToList();
        var labels = await db.Skills.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Label }).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        var levels = declared.ToDictionary(d => d.SkillId, d => d.Level);
        var asked = required
            .OrderBy(r => r.Necessity)
            .Select(r => new SkillMatch(labels.GetValueOrDefault(r.SkillId, ""), r.Necessity, r.Level, levels.TryGetValue(r.SkillId, out var level) ? level : null));
        var beside = declared
            .Where(d => required.All(r => r.SkillId != d.SkillId))
            .Select(d => new SkillMatch(labels.GetValueOrDefault(d.SkillId, ""), null, null, d.Level))
            .OrderBy(m => m.Skill, StringComparer.CurrentCulture);
        return [.. asked, .. beside];
    }
}
