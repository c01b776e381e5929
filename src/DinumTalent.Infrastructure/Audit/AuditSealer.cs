using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>Chains committed audit entries, so that those who write them don't queue for the end of the chain.</summary>
public sealed class AuditSealer(TalentDbContext db, AuditKey key)
{
    /// <summary>Few enough that a batch does not keep other writers waiting.</summary>
    private const int BatchSize = 200;

    /// <summary>Seals all that is not sealed yet; stops where another instance is at it.</summary>
    /// <returns>How many entries were sealed.</returns>
    public async Task<int> Seal(CancellationToken cancellationToken)
    {
        var sealedNow = 0;
        while (true)
        {
            var batch = await db.Database.CreateExecutionStrategy().ExecuteAsync(() => SealBatch(cancellationToken));
            if (batch == 0) return sealedNow;
            sealedNow += batch;
        }
    }

    private async Task<int> SealBatch(CancellationToken cancellationToken)
    {
        if (!await db.AuditRows.AnyAsync(e => e.Sequence == null, cancellationToken)) return 0;
        await using var transaction = await WriteTransaction.Begin(db, cancellationToken);
        var last = await db.AuditRows.AsNoTracking().Where(e => e.Sequence != null).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellationToken);
        var unsealed = await db.AuditRows.AsNoTracking().Where(e => e.Sequence == null)
            .OrderBy(e => e.At).ThenBy(e => e.Id).Take(BatchSize).ToListAsync(cancellationToken);

        var (sequence, seal) = (last?.Sequence ?? 0, last?.Seal ?? AuditKey.Origin);
        foreach (var entry in unsealed)
        {
            (sequence, seal) = (sequence + 1, key.Seal(seal, sequence + 1, entry));
            if (!await Chain(entry, sequence, seal, cancellationToken)) return 0;
        }

        await transaction.Commit(cancellationToken);
        return unsealed.Count;
    }

    /// <summary>False when another instance sealed this entry or took this place: its chain holds, this batch is dropped.</summary>
    private async Task<bool> Chain(AuditEntry entry, long sequence, byte[] seal, CancellationToken cancellationToken)
    {
        try
        {
            return await db.AuditRows.Where(e => e.Id == entry.Id && e.Sequence == null)
                .ExecuteUpdateAsync(e => e.SetProperty(r => r.Sequence, sequence).SetProperty(r => r.Seal, seal), cancellationToken) == 1;
        }
        catch (Exception e) when (UniqueViolation.Is(new DbUpdateException(e.Message, e)))
        {
            return false;
        }
    }
}
