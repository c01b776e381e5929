using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Benchmarks;

/// <summary>
/// The curve of those who stay over 100,000 spells, a third of them entered late, with variance, intervals, median and numbers at
/// risk, beside the same as textbooks write it: everything sorted by its day, and one pass.
/// </summary>
internal static class RetentionBenchmark
{
    private const int Count = 100_000;

    /// <summary>Days over which tenures spread: ten years.</summary>
    private const int Span = 3_650;

    public static async Task<IReadOnlyList<Line>> Run()
    {
        var spells = Invent(Count);
        var groups = spells.Index().GroupBy(s => s.Index % 5, s => s.Item).Select(IReadOnlyCollection<ObservedSpell> (g) => [.. g]).ToList();
        var (curve, plain) = (SurvivalCurve.OfSpells(spells), Textbook(spells));
        if (curve.Median != plain.Median || Math.Abs(curve.Steps[^1].Surviving - plain.Last) > 1e-9)
        {
            throw new InvalidOperationException($"The two ways have the medians {curve.Median} and {plain.Median}, and end at {curve.Steps[^1].Surviving} and {plain.Last}.");
        }

        var note = string.Create(CultureInfo.InvariantCulture, $"median {curve.Median:N0} days, {curve.Ended:N0} departures on {curve.Steps.Count:N0} days");
        return
        [
            new Line("Kaplan–Meier with intervals, 100,000 spells", await Time(20, () => Read(SurvivalCurve.OfSpells(spells))), "100 ms", "textbook: sort and one pass", await Time(20, () => Textbook(spells)), note),
            new Line("log-rank test, 100,000 spells in five groups", await Time(10, () => LogRankTest.Of(groups)), "none of its own", "five curves", await Time(10, () => groups.ForEach(g => SurvivalCurve.OfSpells(g)))),
        ];
    }

    private static double Read(SurvivalCurve curve)
    {
        var read = curve.Median + curve.FirstQuartile + curve.MedianInterval.Low ?? 0.0;
        for (var day = 0; day < Span; day += 30) read += (curve.After(day) ?? 0) + curve.AtRisk(day) + (curve.IntervalAfter(day)?.Low ?? 0);
        return read;
    }

    private static Task<Timing> Time(int times, Action act)
    {
        for (var i = 0; i < 5; i++) act();
        return Timing.OneByOne(times, () =>
        {
            act();
            return Task.CompletedTask;
        });
    }

    private static List<ObservedSpell> Invent(int count)
    {
        var random = new Random(7);
        var spells = new List<ObservedSpell>(count);
        while (spells.Count < count)
        {
            var (lasts, watched) = ((int)(-2_000 * Math.Log(1 - random.NextDouble())), random.Next(Span));
            var from = spells.Count % 3 == 0 ? random.Next(1, 1_000) : 0;
            if (Math.Min(lasts, watched) > from) spells.Add(new ObservedSpell(from, Math.Min(lasts, watched), lasts <= watched));
        }

        return spells;
    }

    private static (int? Median, double Last) Textbook(List<ObservedSpell> spells)
    {
        var days = spells.Select(s => (Day: s.Until, Kind: s.HasEnded ? 0 : 1)).Concat(spells.Select(s => (Day: s.From == 0 ? -1 : s.From, Kind: 2))).Order().ToList();
        var (atRisk, surviving, variance, median) = (0, 1.0, 0.0, (int?)null);
        var bounds = new List<(int Day, double Share, double Low, double High)>();
        for (var i = 0; i < days.Count;)
        {
            var (day, ended, lost, entered) = (days[i].Day, 0, 0, 0);
            for (; i < days.Count && days[i].Day == day; i++)
            {
                if (days[i].Kind == 0) ended++;
                else if (days[i].Kind == 1) lost++;
                else entered++;
            }

            if (ended > 0)
            {
                surviving *= 1 - ((double)ended / atRisk);
                variance += ended / ((double)atRisk * (atRisk - ended));
                bounds.Add((day, surviving, surviving * Math.Exp(-1.96 * Math.Sqrt(variance)), surviving * Math.Exp(1.96 * Math.Sqrt(variance))));
                if (surviving <= 0.5) median ??= day;
            }

            atRisk += entered - ended - lost;
        }

        return (median, bounds[^1].Share);
    }
}
