using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Removes received files that nothing came to hold, and what crashes left half written.</summary>
public sealed class FileCleanUp(TalentDbContext db, IFileStore store, TimeProvider clock)
{
    /// <summary>For how long a received file can be claimed.</summary>
    public static readonly TimeSpan ClaimableFor = TimeSpan.FromDays(Domain.Recruitment.ApplicationDraft.DaysKept);

    /// <summary>Longer than <see cref="ClaimableFor"/>, so that a claim under way never loses its file.</summary>
    public static readonly TimeSpan KeptFor = ClaimableFor + TimeSpan.FromHours(1);

    private const int BatchSize = 200;

    /// <summary>The file goes before its row: a crash between the two leaves a row, which the next run finds again.</summary>
    /// <returns>How many files went.</returns>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        var limit = clock.UtcNow() - KeptFor;
        var removed = 0;
        while (await Unclaimed(limit, cancellationToken) is { Count: > 0 } batch)
        {
            foreach (var id in batch) await store.Delete(id, cancellationToken);
            var gone = await db.StoredFiles.Where(f => batch.Contains(f.Id) && f.ClaimedAt == null).ExecuteDeleteAsync(cancellationToken);
            removed += gone;
            if (gone == 0) break;
        }

        return removed + await store.RemoveUnfinished(limit, cancellationToken);
    }

    private Task<List<FileId>> Unclaimed(DateTime limit, CancellationToken cancellationToken) => db.StoredFiles
        .Where(f => f.ClaimedAt == null && f.ReceivedAt < limit)
        .OrderBy(f => f.ReceivedAt)
        .Select(f => f.Id)
        .Take(BatchSize)
        .ToListAsync(cancellationToken);
}
