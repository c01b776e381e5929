using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>What is wrong at the first bad place of the chain.</summary>
public enum AuditDamage
{
    [Label("Aucune anomalie")] None,

    /// <summary>A place of the chain is empty.</summary>
    [Label("Ligne supprimée")] Removed,

    /// <summary>The entry is not what was sealed, or was sealed with another key.</summary>
    [Label("Ligne modifiée")] Altered,

    /// <summary>The values are not those that were hashed, or came back after their erasure.</summary>
    [Label("Valeurs modifiées")] ValuesAltered,

    /// <summary>The chain ends before, or passes by, a head that was kept apart.</summary>
    [Label("Fin de la chaîne supprimée ou réécrite")] TailLost,
}

/// <summary>The outcome of checking the chain.</summary>
/// <param name="Checked">Entries that are in order, before the first bad one if there is one.</param>
/// <param name="Erased">Of these, those whose values have been erased.</param>
/// <param name="Damage">What is wrong.</param>
/// <param name="BrokenAt">Place in the chain of the first bad one; null when all is well.</param>
public sealed record AuditVerification(long Checked, long Erased, AuditDamage Damage, long? BrokenAt)
{
    public bool IsIntact => Damage is AuditDamage.None;
}
