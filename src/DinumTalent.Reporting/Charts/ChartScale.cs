namespace DinumTalent.Reporting.Charts;

/// <summary>An axis of values with round marks, zero always on it.</summary>
internal sealed record ChartScale(decimal Least, decimal Most, decimal Step)
{
    private const int MostMarks = 5;

    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = Least; mark <= Most; mark += Step) yield return mark;
        }
    }

    /// <summary>Where a value stands between <see cref="Least"/> (0) and <see cref="Most"/> (1).</summary>
    public float At(decimal value) => (float)((value - Least) / (Most - Least));

    /// <param name="values">The values to be shown; none gives an axis from 0 to 1.</param>
    public static ChartScale For(IReadOnlyCollection<decimal> values)
    {
        var (low, high) = (Math.Min(0, values.DefaultIfEmpty().Min()), Math.Max(0, values.DefaultIfEmpty().Max()));
        if (low == high) high = 1;

        var wholeNumbers = values.All(decimal.IsInteger);
        var step = RoundUp((high - low) / MostMarks);
        if (wholeNumbers) step = Math.Max(1, step);
        return new ChartScale(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    // 1, 2, 2.5 or 5 times a power of ten.
    private static decimal RoundUp(decimal step)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)step)));
        foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 2.5m, 5])
        {
            if (factor * power >= step && (factor != 2.5m || power != 1)) return factor * power;
        }

        return 10 * power;
    }
}
