using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace DinumTalent.TestKit;

/// <summary>
/// Keeps the effects that a test brings about until that test delivers: tests share a site, and what one of them counts
/// or takes back must not have left with another's delivery.
/// </summary>
internal sealed class OwnEffects : SaveChangesInterceptor
{
    public static readonly OwnEffects Interceptor = new();

    /// <summary>Before the moment of what was given up, and far beyond what any test moves its clock to.</summary>
    private static readonly DateTime Origin = new(9000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private OwnEffects()
    {
    }

    /// <summary>The moment that stands for the running test; null outside of one, as in a browser's requests.</summary>
    private static DateTime? Mark => TestContext.Current.Test is { } test ? Origin.AddSeconds(StringComparer.Ordinal.GetHashCode(test.UniqueID) & int.MaxValue) : null;

    /// <summary>Makes the running test's effects due, and names them.</summary>
    public static async Task<IReadOnlyList<Guid>> Release(TalentDbContext db, CancellationToken cancellationToken)
    {
        if (Mark is not { } mark) return [];
        var own = db.Set<OutboxRow>().Where(o => o.NextAttemptAt == mark);
        var ids = await own.Select(o => o.Id).ToListAsync(cancellationToken);
        if (ids.Count > 0) await own.ExecuteUpdateAsync(o => o.SetProperty(r => r.NextAttemptAt, (DateTime?)null), cancellationToken);
        return ids;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Mark is { } mark)
        {
            foreach (var row in eventData.Context!.ChangeTracker.Entries<OutboxRow>().Where(e => e is { State: EntityState.Added, Entity.NextAttemptAt: null })) row.Entity.NextAttemptAt = mark;
        }

        return ValueTask.FromResult(result);
    }
}
