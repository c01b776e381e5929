using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Retention;

/// <summary>
/// What may be told of people beyond one's reach: sizes of groups of fixed breakdowns, none of which below the threshold can be
/// read nor worked out from the others and the totals; of everything else rates in whole percents and numbers in bands, from which
/// no count comes back.
/// </summary>
/// <remarks>
/// Sizes are the only whole numbers. Each agent is in one group of a breakdown; breakdowns are not crossed and share nothing but
/// their total, but for jobs, which are masked within their family, as families are told too. Former fellows are no breakdown here:
/// they are nearly those who came by way of a cohort, and the difference would be few.
/// </remarks>
internal static class OutsideFigures
{
    private static readonly int[] Bounds = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

    /// <summary>The breakdowns that are told.</summary>
    public static bool Tells(RetentionBreakdown by) => by is not RetentionBreakdown.Alumni;

    /// <summary>Sizes of groups that share one total, in their order.</summary>
    public static IReadOnlyList<Cell> Sizes(IReadOnlyList<int> counts, int smallest)
    {
        var cells = new SmallCells([counts], smallest);
        return [.. counts.Select((_, i) => cells[0, i])];
    }

    /// <summary>Sizes of groups that make up larger ones: masked with a group above that is, and beside each other within one that is not.</summary>
    /// <param name="counts">Of the groups, in their order.</param>
    /// <param name="above">For each, the group that it belongs to.</param>
    /// <param name="shown">Those groups as they are told.</param>
    /// <param name="smallest">The smallest group that may be read.</param>
    public static IReadOnlyList<Cell> Sizes(IReadOnlyList<int> counts, IReadOnlyList<string> above, IReadOnlyDictionary<string, Cell> shown, int smallest)
    {
        var sizes = new Cell[counts.Count];
        foreach (var group in Enumerable.Range(0, counts.Count).GroupBy(i => above[i]))
        {
            var (members, isMasked) = (group.ToList(), shown.GetValueOrDefault(group.Key) is null or MaskedCell);
            var cells = Sizes(members.ConvertAll(i => counts[i]), smallest);
            foreach (var (at, i) in members.Index()) sizes[i] = isMasked && counts[i] > 0 ? Cell.Masked : cells[at];
        }

        return sizes;
    }

    /// <summary>Flows of the groups, in their order.</summary>
    public static IReadOnlyList<ShownFlow> Flows(IReadOnlyList<StaffFlow> flows, int smallest)
    {
        var (arrivals, departures, moves) = (Sizes([.. flows.Select(f => f.Arrivals)], smallest), Sizes([.. flows.Select(f => f.Departures)], smallest), Sizes([.. flows.Select(f => f.Moves)], smallest));
        return [.. flows.Select((f, i) => new ShownFlow(
            f.Average == 0 ? Cell.NotMeasured : Band((int)f.Average, smallest), Cell.Empty, Cell.Empty, Cell.Empty,
            Rate(arrivals[i], f.Average, smallest), Rate(departures[i], f.Average, smallest), Rate(moves[i], f.Average, smallest)))];
    }

    /// <summary>"20 à 49": about how many.</summary>
    public static Cell Band(int people, int smallest)
    {
        if (people < smallest) return Cell.Masked;
        int[] bounds = [smallest, .. Bounds.Where(b => b > smallest)];
        var at = Array.FindLastIndex(bounds, b => b <= people);
        return Cell.Text(at == bounds.Length - 1 ? $"{bounds[at].ToFrench()} et plus" : $"{bounds[at].ToFrench()} à {(bounds[at + 1] - 1).ToFrench()}");
    }

    private static Cell Rate(Cell count, decimal average, int smallest) =>
        average == 0 ? Cell.NotMeasured
        : average < smallest || count.Number is not { } number ? Cell.Masked
        : new Percentage(Math.Round(number / average, 2, MidpointRounding.AwayFromZero));
}
