using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A skill that the vacancy requires, or that the candidate declares, or both.</summary>
/// <param name="Skill">Its French name.</param>
/// <param name="Necessity">Null where the vacancy doesn't ask for it.</param>
/// <param name="Required">Level required; null where the vacancy doesn't ask for it.</param>
/// <param name="Declared">Level declared; null where the candidate declares none.</param>
/// <param name="IsAnswered">Whether the candidate said something, be it not to hold the skill.</param>
public sealed record SkillMatch(string Skill, Necessity? Necessity, SkillLevel? Required, SkillLevel? Declared, bool IsAnswered)
{
    /// <summary>Declared at the level required or above; null where nothing is required.</summary>
    public bool? IsMet => Required is null ? null : Declared >= Required;

    /// <summary>Essential ones first, then desirable ones, then what the candidate offers beside.</summary>
    internal static async Task<IReadOnlyList<SkillMatch>> Of(
        ITalentDbContext db, IReadOnlyList<SkillRequirement> required, IReadOnlyList<DeclaredSkill> declared, CancellationToken cancellationToken)
    {
        var ids = required.Select(r => r.SkillId).Union(declared.Select(d => d.SkillId)).ToList();
        var named = await db.SkillsAsNamed().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
        var labels = named.ToDictionary(n => n.Key, n => n.Value.Label);
        var said = declared.GroupBy(d => Today(d.SkillId)).ToDictionary(g => g.Key, g => g.MaxBy(d => d.IsHeld ? (int)d.Level : 0)!);
        var wanted = required.Select(r => Today(r.SkillId)).ToHashSet();
        var asked = required
            .OrderBy(r => r.Necessity)
            .Select(r => new SkillMatch(labels.GetValueOrDefault(r.SkillId, ""), r.Necessity, r.Level,
                said.GetValueOrDefault(Today(r.SkillId)) is { IsHeld: true, Level: var level } ? level : null, said.ContainsKey(Today(r.SkillId))));
        var beside = said
            .Where(d => d.Value.IsHeld && !wanted.Contains(d.Key))
            .Select(d => new SkillMatch(labels.GetValueOrDefault(d.Value.SkillId, ""), null, null, d.Value.Level, IsAnswered: true))
            .OrderBy(m => m.Skill, StringComparer.CurrentCulture);
        return [.. asked, .. beside];

        // One that was merged since counts as the one that took its place.
        SkillId Today(SkillId id) => named.TryGetValue(id, out var skill) ? skill.StandsFor : id;
    }
}
