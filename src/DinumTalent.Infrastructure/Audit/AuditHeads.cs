using DinumTalent.Application.Common;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>Keeps the head of the chain apart, so that removing its tail shows.</summary>
public sealed class AuditHeads(TalentDbContext db, AuditHeadLog log, TimeProvider clock)
{
    /// <summary>In the file first, then in the table; nothing when the chain has not grown since the last time.</summary>
    /// <returns>Whether there was a new head.</returns>
    public async Task<bool> Keep(CancellationToken cancellationToken)
    {
        var head = await db.AuditRows.AsNoTracking().Where(e => e.Sequence != null).OrderByDescending(e => e.Sequence)
            .Select(e => new { Sequence = e.Sequence!.Value, Seal = e.Seal! }).FirstOrDefaultAsync(cancellationToken);
        if (head is null || await db.AuditHeads.AnyAsync(h => h.Sequence >= head.Sequence, cancellationToken)) return false;

        var now = clock.UtcNow();
        await log.Append(head.Sequence, now, head.Seal, cancellationToken);
        db.AuditHeads.Add(new AuditHead { Sequence = head.Sequence, At = now, Seal = head.Seal });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (UniqueViolation.Is(e))
        {
            // Another instance kept the same head.
            db.ChangeTracker.Clear();
        }

        return true;
    }

    /// <summary>All heads kept, wherever, in the order of the chain.</summary>
    public async Task<IReadOnlyList<(long Sequence, byte[] Seal)>> All(CancellationToken cancellationToken)
    {
        var stored = await db.AuditHeads.AsNoTracking().ToListAsync(cancellationToken);
        return stored.Select(h => (h.Sequence, h.Seal)).Concat(await log.Read(cancellationToken)).OrderBy(h => h.Sequence).ToList();
    }
}
