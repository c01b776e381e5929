namespace DinumTalent.Infrastructure.Persistence;

/// <summary>
/// SQLite lets one connection write; the others sleep, try again and overtake each other. Here the writers of this
/// process wait for their turn in the order in which they came, without holding a thread. Those of another process
/// contend by the lock of the database, as does who has waited long enough here. SQL Server needs none of it.
/// </summary>
public sealed class WriterQueue : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim free = new(1);

    /// <summary>The turn, which lasts until it is disposed of; null when it did not come in time.</summary>
    internal async ValueTask<IDisposable?> Enter(CancellationToken cancellationToken) =>
        await free.WaitAsync(Longest, cancellationToken) ? new Turn(free) : null;

    public void Dispose() => free.Dispose();

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) free.Release();
        }
    }
}
