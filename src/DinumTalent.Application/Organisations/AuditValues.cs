using System.Collections.Frozen;
using System.Text.Json;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Organisations;

/// <summary>Reads what a line of the audit trail says, without what its reader may not know.</summary>
internal static class AuditValues
{
    /// <summary>Facts about an agent, or proposed to one, that a permission of their own guards.</summary>
    public static FrozenDictionary<string, Permission> Guarded { get; } = new Dictionary<string, Permission>
    {
        [nameof(Agent.BirthDate)] = Permission.ReadBirthDates,
        [nameof(Agent.Sex)] = Permission.ReadSexes,
        [nameof(Agent.GrossPay)] = Permission.ReadPay,
    }.ToFrozenDictionary();

    /// <summary>What changed, from the stored JSON; empty once erased.</summary>
    public static IReadOnlyList<AuditChange> Read(string? changes)
    {
        if (changes is null) return [];
        var values = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(changes) ?? [];
        return [.. values.Where(v => v.Value.Length == 2 && v.Value[0] != v.Value[1]).Select(v => new AuditChange(v.Key, v.Value[0], v.Value[1]))];
    }

    /// <summary>The same without the values of an agent's guarded facts that the reader may not know.</summary>
    /// <param name="changes">Of one line.</param>
    /// <param name="entity">Kind of the thing changed.</param>
    /// <param name="may">Whether the reader holds a permission where the line belongs.</param>
    public static IReadOnlyList<AuditChange> Guard(this IReadOnlyList<AuditChange> changes, string entity, Func<Permission, bool> may) =>
        entity is not (nameof(Agent) or nameof(Offer)) ? changes
        : [.. changes.Select(c => Guarded.TryGetValue(c.Field, out var needed) && !may(needed) ? c with { Before = null, After = null, IsHidden = true } : c)];
}
