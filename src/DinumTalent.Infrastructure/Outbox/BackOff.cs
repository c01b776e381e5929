namespace DinumTalent.Infrastructure.Outbox;

/// <summary>How long to wait before trying again: 10 s, then twice as long each time, an hour at most, a fifth more or less.</summary>
/// <remarks>Spread, so that what failed together does not come back together.</remarks>
public static class BackOff
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private const double Spread = 0.2;

    /// <param name="attempts">Failed so far, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int attempts, double chance)
    {
        var plain = First.TotalSeconds * Math.Pow(2, Math.Clamp(attempts - 1, 0, 30));
        var spread = plain * (1 - Spread + (2 * Spread * chance));
        return TimeSpan.FromSeconds(Math.Min(spread, Longest.TotalSeconds));
    }
}
