using System.Security.Cryptography;
using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>Checks the audit chain from its first entry to its last, and against the heads kept apart.</summary>
public sealed class AuditVerifier(TalentDbContext db, AuditKey key, AuditHeads heads)
{
    private const int PageSize = 1000;

    /// <summary>The first bad place, if there is one. Entries not sealed yet are not looked at.</summary>
    public async Task<AuditVerification> Verify(CancellationToken cancellationToken)
    {
        var kept = (await heads.All(cancellationToken)).ToLookup(h => h.Sequence, h => h.Seal);
        var (place, erased, seal) = (0L, 0L, AuditKey.Origin);
        while (true)
        {
            var after = place;
            var page = await db.AuditRows.AsNoTracking().Where(e => e.Sequence > after).OrderBy(e => e.Sequence).Take(PageSize).ToListAsync(cancellationToken);
            foreach (var entry in page)
            {
                var next = place + 1;
                if (entry.Sequence != next) return new AuditVerification(place, erased, AuditDamage.Removed, next);
                var expected = key.Seal(seal, next, entry);
                if (entry.Seal is null || !Same(expected, entry.Seal)) return new AuditVerification(place, erased, AuditDamage.Altered, next);
                if (!ValuesHold(entry)) return new AuditVerification(place, erased, AuditDamage.ValuesAltered, next);
                if (!kept[next].All(head => Same(head, expected))) return new AuditVerification(place, erased, AuditDamage.TailLost, next);
                (place, seal) = (next, expected);
                if (entry.Salt is null) erased++;
            }

            if (page.Count < PageSize) break;
        }

        var reaches = kept.Count == 0 ? 0 : kept.Max(h => h.Key);
        return reaches > place
            ? new AuditVerification(place, erased, AuditDamage.TailLost, place + 1)
            : new AuditVerification(place, erased, AuditDamage.None, null);
    }

    /// <summary>Erased whole, or exactly what was hashed.</summary>
    private static bool ValuesHold(AuditEntry entry) => entry.Salt is { } salt
        ? entry.Changes is { } changes && Same(AuditHash.Of(salt, changes, entry.Reason), entry.ValuesHash)
        : entry.Changes is null && entry.Reason is null;

    private static bool Same(byte[] one, byte[] other) => CryptographicOperations.FixedTimeEquals(one, other);
}
