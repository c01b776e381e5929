namespace DinumTalent.Infrastructure.Outbox;

/// <summary>Wakes the dispatcher of this instance as soon as rows have been committed; the others find them by polling.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    /// <summary>Cheap, never blocks, and once is enough however many rows there are.</summary>
    public void Pulse()
    {
        try
        {
            raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already raised: the dispatcher will look.
        }
    }

    /// <summary>Returns at the next pulse, or after the delay.</summary>
    public Task Wait(TimeSpan most, CancellationToken cancellationToken) => raised.WaitAsync(most, cancellationToken);

    public void Dispose() => raised.Dispose();
}
