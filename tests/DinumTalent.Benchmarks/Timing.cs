using System.Collections.Concurrent;
using System.Diagnostics;

namespace DinumTalent.Benchmarks;

/// <summary>How long something took, many times.</summary>
/// <param name="Milliseconds">Sorted.</param>
/// <param name="PerSecond">Done a second, by all together.</param>
/// <param name="Processor">Milliseconds that the processors worked for each, those who ask included; where several go at once.</param>
internal sealed record Timing(IReadOnlyList<double> Milliseconds, double PerSecond, double Processor = 0)
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
    /// <param name="clients">At once.</param>
    /// <param name="lasting">How long they go on.</param>
    /// <param name="pace">From the beginning of one to the beginning of the next of the same client; zero goes on at once.</param>
    /// <param name="act">Is measured.</param>
    public static async Task<Timing> Concurrently(int clients, TimeSpan lasting, TimeSpan pace, Func<int, Task> act)
    {
        var taken = new ConcurrentBag<double>();
        var next = 0;
        var whole = Stopwatch.GetTimestamp();
        var worked = Environment.CpuUsage.TotalTime;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            await Task.Delay(pace * client / clients);
            while (Stopwatch.GetElapsedTime(whole) < lasting)
            {
                var start = Stopwatch.GetTimestamp();
                await act(Interlocked.Increment(ref next));
                var took = Stopwatch.GetElapsedTime(start);
                taken.Add(took.TotalMilliseconds);
                if (took < pace) await Task.Delay(pace - took);
            }
        })));
        return new Timing([.. taken.Order()], taken.Count / Stopwatch.GetElapsedTime(whole).TotalSeconds,
            (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / taken.Count);
    }

    private double At(double share) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * share))];
}
