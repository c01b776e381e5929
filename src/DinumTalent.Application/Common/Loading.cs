using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Common;

/// <summary>Loads the aggregate that a command changes, within reach and at the version that the person saw.</summary>
public static class Loading
{
    /// <summary>The aggregate; <see cref="Error.NotFound"/> when absent or out of reach; stale when it has another version.</summary>
    public static async Task<Result<TAggregate>> Load<TAggregate, TId>(
        this IQueryable<TAggregate> reachable, TId id, long version, CancellationToken cancellationToken)
        where TAggregate : AggregateRoot<TId>
        where TId : struct, IId<TId>
    {
        var found = await reachable.Load(id, cancellationToken);
        return found.IsSuccess && found.Value.Version != version
            ? ReadErrors.Stale<TAggregate>(id.Value, version)
            : found;
    }

    /// <summary>The aggregate whatever its version; <see cref="Error.NotFound"/> when absent or out of reach.</summary>
    public static async Task<Result<TAggregate>> Load<TAggregate, TId>(
        this IQueryable<TAggregate> reachable, TId id, CancellationToken cancellationToken)
        where TAggregate : AggregateRoot<TId>
        where TId : struct, IId<TId> =>
        await reachable.FirstOrDefaultAsync(a => a.Id.Equals(id), cancellationToken) is { } found ? found : Error.NotFound;
}
