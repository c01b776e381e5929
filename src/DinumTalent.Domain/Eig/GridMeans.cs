using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What several grids of one application say together. What nobody assessed has no mean: « non mesuré », never 0. Means are not rounded.</summary>
/// <param name="Grids">Scores of each grid that was handed in.</param>
public sealed record GridMeans(IReadOnlyList<IReadOnlyList<FellowScore>> Grids)
{
    /// <summary>Where means are compared, they are equal when they are so to this number of decimals.</summary>
    public const int Decimals = 4;

    public int Count => Grids.Count;

    /// <summary>Mean of what each grid gives in all, from 0 to 5: every judge weighs the same, however many criteria were assessed.</summary>
    public decimal? Overall => Grids.Average(Of);

    /// <summary>From the lowest to the highest of what each grid gives in all; null below two.</summary>
    public decimal? Spread
    {
        get
        {
            var all = Grids.Select(Of).OfType<decimal>().ToList();
            return all.Count < 2 ? null : Math.Round(all.Max() - all.Min(), Decimals);
        }
    }

    /// <summary>Mean of one criterion over the grids that assessed it.</summary>
    public decimal? On(FellowCriterion criterion) => Of(Grids.SelectMany(g => g).Where(s => s.Criterion == criterion));

    /// <summary>Those of the grids that were handed in.</summary>
    public static GridMeans Of<TId>(IEnumerable<FellowGrid<TId>> grids) where TId : struct, IId<TId> =>
        new([.. grids.Where(g => g.SubmittedAt is not null).Select(g => g.Scores)]);

    private static decimal? Of(IEnumerable<FellowScore> scores) => scores.Average(s => (decimal?)s.Score);
}
