using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>
/// Forecasts headcounts by playing the months ahead many times: everybody there stays, leaves by the attrition of the tenure,
/// is not renewed, or retires; those who signed come; candidates are hired as often as their stage says. The same seed gives
/// the same figures, whatever the order of the cells.
/// </summary>
/// <remarks>
/// One draw decides in which month somebody leaves, by the inverse of the cumulated probability of having left: exact for
/// independent people, and as quick as one random number each. What comes first within a month is attrition, then the end of
/// the contract, then retirement.
/// </remarks>
public sealed class HeadcountForecast
{
    public const int UsualRuns = 1_000;
    public const int ShortestHorizon = 12;
    public const int LongestHorizon = 36;

    /// <summary>Stretches into which draws are cut, and by how many bits a draw is shifted to give its own.</summary>
    private const int Guides = 256;

    private const int GuideShift = 53 - 8;

    private readonly long seed;
    private readonly int runs;
    private readonly int horizon;
    private readonly int width;
    private readonly int extraHirePercent;

    private HeadcountForecast(long seed, int runs, int horizon, int extraHirePercent) =>
        (this.seed, this.runs, this.horizon, this.extraHirePercent, width) = (seed, runs, horizon, extraHirePercent, horizon + 1);

    /// <summary>The forecast of every cell, of every job and every administration, and of all.</summary>
    /// <param name="cells">No two of one administration and job.</param>
    /// <param name="horizon">Months ahead.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="moves">Trainings of a scenario.</param>
    /// <param name="extraHirePercent">So many more people are hired than the candidates in progress bring, in percent.</param>
    /// <param name="runs">How often the months are played.</param>
    /// <param name="progress">Told after each cell how many are done.</param>
    /// <param name="cancellationToken">Stops it between two cells.</param>
    public static IReadOnlyList<ForecastRow> Run(
        IReadOnlyList<ForecastCell> cells, int horizon, long seed, IReadOnlyList<TrainingMove>? moves = null, int extraHirePercent = 0, int runs = UsualRuns,
        Action<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(horizon);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(runs);
        ArgumentOutOfRangeException.ThrowIfNegative(extraHirePercent);
        var forecast = new HeadcountForecast(seed, runs, horizon, extraHirePercent);
        return forecast.Run(cells, moves ?? [], progress ?? (_ => { }), cancellationToken);
    }

    private List<ForecastRow> Run(IReadOnlyList<ForecastCell> cells, IReadOnlyList<TrainingMove> moves, Action<int> progress, CancellationToken cancellationToken)
    {
        var moving = moves.SelectMany(m => new[] { (m.Part, (JobProfileId?)m.From), (m.Part, m.To) }).ToHashSet();
        var kept = new Dictionary<(OrganisationId, JobProfileId?), CellRuns>();
        var rows = new List<ForecastRow>(cells.Count);
        var totals = new Totals(this);
        var done = 0;
        foreach (var cell in cells)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var missing = cell.Missing;
            var played = missing.Count > 0 ? null : Play(cell);
            if (played is not null && moving.Contains((cell.Part, cell.Job))) kept.Add((cell.Part, cell.Job), played);
            else Add(cell, played, missing);
            progress(++done);
        }

        if (kept.Count > 0)
        {
            foreach (var move in moves) Train(move, kept);
            foreach (var cell in cells.Where(c => kept.ContainsKey((c.Part, c.Job)))) Add(cell, kept[(cell.Part, cell.Job)], []);
        }

        rows.AddRange(totals.Rows());
        return rows;

        void Add(ForecastCell cell, CellRuns? played, IReadOnlyList<ForecastGap> missing)
        {
            var today = cell.Present.Sum(p => p.Count);
            rows.Add(new ForecastRow(ForecastRowKind.Cell, cell.Part, cell.Job, today, played is null ? null : BandOf(played.Heads), played?.Flows, missing));
            totals.Add(cell, today, played);
        }
    }

    private CellRuns Play(ForecastCell cell)
    {
        var arrived = new int[runs * width];
        var left = new int[runs * width];
        var flows = new ForecastFlows();
        flows = Leave(cell, left, flows);
        flows = Arrive(cell, arrived, flows);
        flows = flows with { NewcomersLeft = LeaveAgain(cell, arrived, left) };

        var (start, heads) = (cell.Present.Sum(p => p.Count), arrived);
        for (var run = 0; run < runs; run++)
        {
            var at = run * width;
            var now = start;
            heads[at] = now;
            for (var month = 1; month <= horizon; month++) heads[at + month] = now += arrived[at + month] - left[at + month];
        }

        return new CellRuns(heads, flows);
    }

    /// <summary>Who of those present leaves when.</summary>
    private ForecastFlows Leave(ForecastCell cell, int[] left, ForecastFlows flows)
    {
        var stream = SeededStream.Of(seed, $"{cell.Stream}|présents");
        var (below, guide) = (new long[width], new byte[Guides]);
        // In an order of their own, so that the one in which they were read changes nothing.
        foreach (var group in cell.Present.OrderBy(p => (p.TenureMonths, p.ContractEndsIn ?? 0, p.RenewedFor, p.RetiresIn ?? 0, p.LeavesIn ?? 0)))
        {
            var causes = Chances(cell, group, below);
            var inMonth = new long[width];
            var last = below[horizon];
            if (last > 0)
            {
                Guide(below, guide);
                for (var at = 0; at < left.Length; at += width)
                {
                    for (var i = group.Count; i > 0; i--)
                    {
                        var draw = stream.Draw();
                        if (draw >= last) continue;
                        int month = guide[(int)(draw >> GuideShift)];
                        while (draw >= below[month]) month++;
                        left[at + month]++;
                        inMonth[month]++;
                    }
                }
            }

            for (var month = 1; month <= horizon; month++)
            {
                var mean = (double)inMonth[month] / runs;
                flows = flows with
                {
                    Attrition = flows.Attrition + (mean * causes[month].Attrition), ContractEnds = flows.ContractEnds + (mean * causes[month].ContractEnd),
                    Retirements = flows.Retirements + (mean * causes[month].Retirement), KnownDepartures = flows.KnownDepartures + (mean * causes[month].Known),
                };
            }
        }

        return flows;
    }

    /// <summary>For each stretch of draws the first month that one of them may mean, so that few months are looked at (H.-C. Chen, Y. Asau, AIIE Transactions 6, 1974).</summary>
    private void Guide(long[] below, byte[] guide)
    {
        var month = 1;
        for (var i = 0; i < Guides; i++)
        {
            while (month < horizon && below[month] <= (long)i << GuideShift) month++;
            guide[i] = (byte)month;
        }
    }

    /// <summary>Fills the thresholds below which somebody has left by the end of a month; gives the share of each cause among those who leave in it.</summary>
    private (double Attrition, double ContractEnd, double Retirement, double Known)[] Chances(ForecastCell cell, PresentAgents group, long[] below)
    {
        var causes = new (double Attrition, double ContractEnd, double Retirement, double Known)[width];
        var staying = 1.0;
        for (var month = 1; month <= horizon; month++)
        {
            var before = staying;
            var attrition = staying * MonthlyAttrition(cell, group.TenureMonths + month - 1);
            staying -= attrition;
            var ends = EndsIn(group, month) ? staying * (1 - cell.Renewal!.Value) : 0;
            staying -= ends;
            var retires = group.RetiresIn == month ? staying : 0;
            staying -= retires;
            var known = group.LeavesIn == month ? staying : 0;
            staying -= known;
            var leaving = before - staying;
            below[month] = SeededStream.Threshold(1 - staying);
            causes[month] = leaving > 0 ? (attrition / leaving, ends / leaving, retires / leaving, known / leaving) : default;
        }

        return causes;
    }

    private static bool EndsIn(PresentAgents group, int month) =>
        group.ContractEndsIn is { } first && month >= first && (month - first) % Math.Max(1, group.RenewedFor) == 0;

    private static double MonthlyAttrition(ForecastCell cell, int tenureMonths) =>
        cell.MonthlyAttrition is { Count: > 0 } by ? by[Math.Min(tenureMonths / 12, by.Count - 1)] : 0;

    /// <summary>Those who signed, those hired from the pipelines, and those a scenario adds.</summary>
    private ForecastFlows Arrive(ForecastCell cell, int[] arrived, ForecastFlows flows)
    {
        var each = new int[width];
        foreach (var month in cell.Signed.Where(m => m <= horizon)) each[month]++;
        var signed = each.Sum();
        for (var month = 1; month <= horizon; month++) each[month] += cell.AddedEachMonth;
        for (var run = 0; run < runs; run++) Array.Copy(each, 0, arrived, run * width, width);

        var stream = SeededStream.Of(seed, $"{cell.Stream}|candidatures");
        var more = SeededStream.Of(seed, $"{cell.Stream}|recrutements en plus");
        var (whole, rest) = (extraHirePercent / 100, SeededStream.Threshold(extraHirePercent % 100 / 100.0));
        var (hired, extra) = (0L, 0L);
        foreach (var pipeline in cell.Pipelines)
        {
            var chances = pipeline.Candidates.Select(c => (Hired: SeededStream.Threshold(c!.Hired), Below: Cumulated(c))).ToList();
            for (var run = 0; run < runs; run++)
            {
                var (at, posts) = (run * width, pipeline.PostsLeft);
                foreach (var (chance, below) in chances)
                {
                    // Two draws for everybody: what becomes of one candidate moves nobody else's.
                    var (success, when) = (stream.Draw() < chance, stream.Draw());
                    if (!success || posts <= 0) continue;
                    posts--;
                    if (when >= below[horizon]) continue;
                    var month = 1;
                    while (when >= below[month]) month++;
                    arrived[at + month]++;
                    hired++;
                    var others = extraHirePercent == 0 ? 0 : whole + (more.Draw() < rest ? 1 : 0);
                    arrived[at + month] += others;
                    extra += others;
                }
            }
        }

        return flows with { Signed = signed, Hired = (double)hired / runs, Added = ((double)extra / runs) + (cell.AddedEachMonth * horizon) };
    }

    private long[] Cumulated(CandidateChances chances)
    {
        var (below, sum) = (new long[width], 0.0);
        for (var month = 1; month <= horizon; month++)
        {
            if (month <= chances.Arrival.Count) sum += chances.Arrival[month - 1];
            // Parts of a whole may add up to a hair less than 1.
            below[month] = SeededStream.Threshold(sum > 1 - 1e-12 ? 1 : sum);
        }

        return below;
    }

    /// <summary>Newcomers leave too, from their arrival on.</summary>
    private double LeaveAgain(ForecastCell cell, int[] arrived, int[] left)
    {
        var stream = SeededStream.Of(seed, $"{cell.Stream}|arrivés");
        var (below, staying) = (new long[width], 1.0);
        for (var month = 1; month <= horizon; month++)
        {
            staying *= 1 - MonthlyAttrition(cell, month - 1);
            below[month] = SeededStream.Threshold(1 - staying);
        }

        if (below[horizon] == 0) return 0;
        var gone = 0L;
        for (var run = 0; run < runs; run++)
        {
            var at = run * width;
            for (var arrival = 1; arrival < horizon; arrival++)
            {
                var within = below[horizon - arrival];
                for (var i = arrived[at + arrival]; i > 0; i--)
                {
                    var draw = stream.Draw();
                    if (draw >= within) continue;
                    var after = 1;
                    while (draw >= below[after]) after++;
                    left[at + arrival + after]++;
                    gone++;
                }
            }
        }

        return (double)gone / runs;
    }

    /// <summary>
    /// Moves people from one job to another, never more than there are: those moved so far count in the other job as long as there is
    /// anybody left of the first one. They leave at the pace of the job that they come from.
    /// </summary>
    private void Train(TrainingMove move, Dictionary<(OrganisationId, JobProfileId?), CellRuns> cells)
    {
        if (!cells.TryGetValue((move.Part, move.From), out var from) || !cells.TryGetValue((move.Part, move.To), out var to) || move.From == move.To) return;
        var moved = 0L;
        for (var run = 0; run < runs; run++)
        {
            var sofar = 0;
            for (var month = 1; month <= horizon; month++)
            {
                var at = (run * width) + month;
                sofar = Math.Min(sofar + move.EachMonth, from.Heads[at]);
                from.Heads[at] -= sofar;
                to.Heads[at] += sofar;
            }

            moved += sofar;
        }

        var mean = (double)moved / runs;
        from.Flows = from.Flows with { Trained = from.Flows.Trained - mean };
        to.Flows = to.Flows with { Trained = to.Flows.Trained + mean };
    }

    private ForecastBand BandOf(int[] heads)
    {
        var (low, median, high, mean) = (new int[width], new int[width], new int[width], new double[width]);
        var sorted = new int[runs];
        for (var month = 0; month < width; month++)
        {
            var sum = 0L;
            for (var run = 0; run < runs; run++) sum += sorted[run] = heads[(run * width) + month];
            Sort(sorted);
            (low[month], median[month], high[month]) = (Quantile(sorted, 10), Quantile(sorted, 50), Quantile(sorted, 90));
            mean[month] = Math.Round((double)sum / runs, 3);
        }

        return new ForecastBand(low, median, high, mean);
    }

    /// <summary>
    /// The smallest value that at least so many percent of the runs do not exceed: the one of rank ⌈p·n⌉ (R. J. Hyndman, Y. Fan, “Sample
    /// Quantiles in Statistical Packages”, The American Statistician 50, 1996, definition 1). A headcount that was played, never one between two.
    /// </summary>
    /// <param name="sorted">In ascending order, one at least.</param>
    /// <param name="percent">From 1 to 100.</param>
    public static int Quantile(IReadOnlyList<int> sorted, int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return sorted[(int)((((long)sorted.Count * percent) + 99) / 100) - 1];
    }

    /// <summary>Headcounts of one month lie close together: counting them sorts them in a fraction of the time.</summary>
    private static void Sort(int[] values)
    {
        var (least, most) = (values[0], values[0]);
        foreach (var value in values)
        {
            if (value < least) least = value;
            else if (value > most) most = value;
        }

        if ((long)most - least >= 4L * values.Length)
        {
            Array.Sort(values);
            return;
        }

        var counts = new int[most - least + 1];
        foreach (var value in values) counts[value - least]++;
        var at = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            for (var n = counts[i]; n > 0; n--) values[at++] = least + i;
        }
    }

    private sealed class CellRuns(int[] heads, ForecastFlows flows)
    {
        /// <summary>Run by run, from the day of the data to the horizon.</summary>
        public int[] Heads { get; } = heads;

        public ForecastFlows Flows { get; set; } = flows;
    }

    /// <summary>Adds cells up by job, by administration and over all, run by run.</summary>
    private sealed class Totals(HeadcountForecast forecast)
    {
        private readonly Sum whole = new();
        private readonly Dictionary<OrganisationId, Sum> parts = [];
        private readonly List<(JobProfileId? Job, Sum Sum)> jobs = [];

        public void Add(ForecastCell cell, int today, CellRuns? played)
        {
            if (!parts.TryGetValue(cell.Part, out var part)) parts.Add(cell.Part, part = new Sum());
            var job = jobs.Find(j => j.Job == cell.Job).Sum;
            if (job is null) jobs.Add((cell.Job, job = new Sum()));
            foreach (var sum in new[] { whole, part, job }) sum.Add(today, played, forecast.runs * forecast.width);
        }

        public IEnumerable<ForecastRow> Rows() =>
        [
            .. parts.Select(p => p.Value.Row(forecast, ForecastRowKind.Part, p.Key, null)),
            .. jobs.Select(j => j.Sum.Row(forecast, ForecastRowKind.Job, null, j.Job)),
            .. parts.Count == 0 ? Array.Empty<ForecastRow>() : [whole.Row(forecast, ForecastRowKind.Whole, null, null)],
        ];
    }

    private sealed class Sum
    {
        private int today;
        private bool isPartial;
        private int[]? heads;
        private ForecastFlows flows = new();

        public void Add(int count, CellRuns? played, int size)
        {
            today += count;
            if (played is null)
            {
                isPartial = true;
                return;
            }

            var (sums, added) = (heads ??= new int[size], played.Heads);
            for (var i = 0; i < sums.Length; i++) sums[i] += added[i];
            flows = flows.Plus(played.Flows);
        }

        public ForecastRow Row(HeadcountForecast forecast, ForecastRowKind kind, OrganisationId? part, JobProfileId? job) => isPartial || heads is null
            ? new ForecastRow(kind, part, job, today, null, null, [ForecastGap.Part])
            : new ForecastRow(kind, part, job, today, forecast.BandOf(heads), flows, []);
    }
}
