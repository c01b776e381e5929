namespace DinumTalent.Domain.Common;

/// <summary>
/// Whether several groups end at the same pace: what each saw end, beside what it would have seen had all the same risk on every
/// day, given how many of each were under observation that day. Late entry is in these numbers.
/// </summary>
/// <remarks>
/// N. Mantel, Cancer Chemotherapy Reports 50, 1966; R. Peto, J. Peto, J. R. Stat. Soc. A 135, 1972; for several groups and late
/// entry J. P. Klein, M. L. Moeschberger, Survival Analysis, 2nd edition, § 7.3. As R's survdiff. Two groups that were never
/// under observation on the same day cannot be compared, and take no degree of freedom.
/// </remarks>
public sealed record LogRankTest
{
    private LogRankTest(IReadOnlyList<int> observed, IReadOnlyList<double> expected, double chiSquare, int degrees) =>
        (Observed, Expected, ChiSquare, Degrees, PValue) = (observed, expected, chiSquare, degrees, Common.ChiSquare.UpperTail(chiSquare, degrees));

    /// <summary>Ends of each group.</summary>
    public IReadOnlyList<int> Observed { get; }

    /// <summary>Ends of each group, had all the same risk.</summary>
    public IReadOnlyList<double> Expected { get; }

    public double ChiSquare { get; }

    /// <summary>Groups that can be compared, less one.</summary>
    public int Degrees { get; }

    /// <summary>Probability of such a difference, or a greater one, had all the same risk.</summary>
    public double PValue { get; }

    /// <summary>Null where there is nothing to compare: fewer than two groups under observation together, or none of them ended.</summary>
    public static LogRankTest? Of(IReadOnlyList<IReadOnlyCollection<ObservedSpell>> groups)
    {
        var curves = groups.Select(SurvivalCurve.OfSpells).ToList();
        var ends = groups.Select(g => g.Where(s => s.HasEnded && s.IsAtRisk).GroupBy(s => s.Until).ToDictionary(d => d.Key, d => d.Count())).ToList();
        var count = groups.Count;
        var (observed, expected, variance) = (new int[count], new double[count], new double[count, count]);
        foreach (var day in ends.SelectMany(e => e.Keys).Distinct().Order())
        {
            var atRisk = curves.ConvertAll(c => (double)c.AtRisk(day));
            var (all, ended) = (atRisk.Sum(), ends.Sum(e => e.GetValueOrDefault(day)));
            for (var i = 0; i < count; i++)
            {
                observed[i] += ends[i].GetValueOrDefault(day);
                expected[i] += ended * atRisk[i] / all;
                if (all <= 1) continue;
                var spread = ended * (all - ended) / (all - 1) * atRisk[i] / all;
                for (var j = 0; j < count; j++) variance[i, j] += spread * ((i == j ? 1 : 0) - (atRisk[j] / all));
            }
        }

        var (chiSquare, degrees) = Distance([.. observed.Select((o, i) => o - expected[i])], variance);
        return degrees == 0 ? null : new LogRankTest(observed, expected, chiSquare, degrees);
    }

    /// <summary>z′ V⁻ z and the rank of V, by elimination along the diagonal: a covariance has its greatest remaining variance there.</summary>
    private static (double Distance, int Rank) Distance(double[] z, double[,] v)
    {
        var left = Enumerable.Range(0, z.Length).ToList();
        var most = left.Select(i => v[i, i]).DefaultIfEmpty().Max();
        var (sum, rank) = (0.0, 0);
        while (left.Count > 0)
        {
            var pivot = left.MaxBy(i => v[i, i]);
            left.Remove(pivot);
            if (v[pivot, pivot] <= most * 1e-12) break;
            sum += z[pivot] * z[pivot] / v[pivot, pivot];
            rank++;
            foreach (var i in left)
            {
                var factor = v[i, pivot] / v[pivot, pivot];
                z[i] -= factor * z[pivot];
                foreach (var j in left) v[i, j] -= factor * v[pivot, j];
            }
        }

        return (sum, rank);
    }
}
