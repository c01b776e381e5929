using System.Collections.Concurrent;
using System.Diagnostics;

namespace DinumTalent.Benchmarks;

/// <summary>How long something took, many times.</summary>
/// <param name="Milliseconds">Sorted.</param>
/// <param name="PerSecond">Done a second, by all together.</param>
internal sealed record Timing(IReadOnlyList<double> Milliseconds, double PerSecond)
{
    public double P50 => At(0.50);

    public double P95 => At(0.95);

    public static async Task<Timing> OneByOne(int times, Func<Task> act)
    {
        var taken = new List<double>(times);
        var whole = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await act();
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new Timing([.. taken.Order()], times / Stopwatch.GetElapsedTime(whole).TotalSeconds);
    }

    /// <summary>As many as go, by several at once, for a while; each gets a number of its own.</summary>
    public static async Task<Timing> Concurrently(int clients, TimeSpan lasting, Func<int, Task> act)
    {
        var taken = new ConcurrentBag<double>();
        var next = 0;
        var whole = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(whole) < lasting)
            {
                var start = Stopwatch.GetTimestamp();
                await act(Interlocked.Increment(ref next));
                taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        })));
        return new Timing([.. taken.Order()], taken.Count / Stopwatch.GetElapsedTime(whole).TotalSeconds);
    }

    private double At(double share) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * share))];
}
