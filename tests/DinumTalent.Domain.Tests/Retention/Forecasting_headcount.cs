using CsCheck;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Domain.Tests.Retention;

public sealed class Forecasting_headcount
{
    private static readonly OrganisationId Place = OrganisationId.New();
    private static readonly OrganisationId OtherPlace = OrganisationId.New();
    private static readonly JobProfileId Job = JobProfileId.New();
    private static readonly JobProfileId OtherJob = JobProfileId.New();
    private static readonly IReadOnlyList<double> NobodyLeaves = [0];

    /// <summary>Twenty people and all that can happen to them, each surely or never: every month can be counted on paper.</summary>
    [Fact]
    public void without_any_chance_is_the_arithmetic_by_hand()
    {
        var cell = Cell() with
        {
            Present =
            [
                new PresentAgents(10, 5), new PresentAgents(3, 5, ContractEndsIn: 2), new PresentAgents(2, 5, RetiresIn: 4), new PresentAgents(1, 5, LeavesIn: 1),
                new PresentAgents(4, 22),                                             // their third year begins with the third month, and nobody passes it
            ],
            MonthlyAttrition = [0, 0, 1, 0],
            Renewal = 0,
            Signed = [3, 3, 7],
            Pipelines = [new OpenPipeline(2, [Sure(5), Sure(5), Sure(5)]), new OpenPipeline(4, [new CandidateChances(0, [])])], // three succeed, two posts are free
            AddedEachMonth = 1,
        };

        var rows = Run([cell], 12, 1);

        int[] byHand = [20, 20, 18, 17, 16, 19, 20, 22, 23, 24, 25, 26, 27];
        foreach (var row in rows)
        {
            row.Band!.Low.ShouldBe(byHand);
            row.Band.Median.ShouldBe(byHand);
            row.Band.High.ShouldBe(byHand);
            row.Band.Mean.ShouldBe(byHand.Select(n => (double)n));
            row.Flows.ShouldBe(new ForecastFlows(Signed: 3, Hired: 2, Added: 12, ContractEnds: 3, Retirements: 2, KnownDepartures: 1, Attrition: 4));
        }

        rows.Select(r => r.Kind).ShouldBe([ForecastRowKind.Cell, ForecastRowKind.Part, ForecastRowKind.Job, ForecastRowKind.Whole]);
    }

    [Fact]
    public void renews_a_contract_for_as_long_as_it_lasted_and_asks_again()
    {
        var present = new[] { new PresentAgents(8, 5, ContractEndsIn: 3, RenewedFor: 4) };

        Median(Cell() with { Present = present, Renewal = 1 }).ShouldAllBe(n => n == 8);
        Median(Cell() with { Present = present, Renewal = 0 }).ShouldBe([8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        // Three ends within the year, months 3, 7 and 11: one in eight stays.
        Mean(Cell() with { Present = [present[0] with { Count = 4_000 }], Renewal = 0.5 })[12].ShouldBe(500, 6);
    }

    [Fact]
    public void trains_no_more_people_than_there_are()
    {
        var (from, to) = (Cell() with { Present = [new PresentAgents(5, 5), new PresentAgents(2, 5, LeavesIn: 2)] }, Cell(OtherJob));

        var rows = Run([from, to], 12, 1, [new TrainingMove(Place, Job, OtherJob, 2)]);

        Of(rows, Job).ShouldBe([7, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Of(rows, OtherJob).ShouldBe([0, 2, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
        rows.Single(r => r.Kind is ForecastRowKind.Whole).Band!.Median.ShouldBe([7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
    }

    [Fact]
    public void is_the_same_for_one_seed_whatever_the_order_and_another_for_another_seed()
    {
        ForecastCell[] cells = [Uncertain(Place, Job, "A|1"), Uncertain(Place, OtherJob, "A|2"), Uncertain(OtherPlace, Job, "B|1")];

        var once = Run(cells, 24, 42);
        var again = Run([.. cells.Reverse().Select(c => c with { Present = [.. c.Present.Reverse()] })], 24, 42);
        var other = Run(cells, 24, 43);

        foreach (var row in once)
        {
            var same = again.Single(r => (r.Kind, r.Part, r.Job) == (row.Kind, row.Part, row.Job));
            same.Band!.Low.ShouldBe(row.Band!.Low);
            same.Band.Median.ShouldBe(row.Band.Median);
            same.Band.High.ShouldBe(row.Band.High);
            same.Band.Mean.ShouldBe(row.Band.Mean);
        }

        other.Single(r => r.Kind is ForecastRowKind.Whole).Band!.Mean.ShouldNotBe(once.Single(r => r.Kind is ForecastRowKind.Whole).Band!.Mean);
    }

    /// <summary>Written down once: another machine, another version of .NET or a change of the method shows.</summary>
    [Fact]
    public void is_what_it_was_when_this_was_written()
    {
        var band = Run([Uncertain(Place, Job, "A|1")], 24, 42).Single(r => r.Kind is ForecastRowKind.Whole).Band!;

        (band.Low[24], band.Median[24], band.High[24], band.Mean[24]).ShouldBe((52, 57, 61, 56.648));
    }

    [Fact]
    public void changes_no_other_cell_when_one_changes()
    {
        var (one, two) = (Uncertain(Place, Job, "A|1"), Uncertain(Place, OtherJob, "A|2"));

        var before = Run([one, two], 12, 1);
        var after = Run([one with { Signed = [1, 2, 3], AddedEachMonth = 4 }, two], 12, 1);

        Of(after, OtherJob).ShouldBe(Of(before, OtherJob));
    }

    /// <summary>
    /// The mean of the runs against what is expected, worked out month by month for each person, without the simulation. Six standard errors of the mean:
    /// once in five hundred million.
    /// </summary>
    [Fact]
    public void has_a_mean_that_converges_to_what_is_expected()
    {
        const int runs = 4_000;
        const int horizon = 18;
        var probability = Gen.Double[0, 1];
        var groups = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 150], Gen.Int[0, 20], Gen.Int[1, 24], Gen.Int[0, 25], Gen.Int[0, 25])
            .Select(g => new PresentAgents(g.Item1, g.Item2, g.Item3 is 0 or > horizon ? null : g.Item3, g.Item4, g.Item5 is 0 or > horizon ? null : g.Item5, g.Item6 is 0 or > horizon ? null : g.Item6)).List[0, 5];
        var candidates = Gen.Select(probability, Gen.Int[1, horizon], Gen.Int[1, horizon]).Select(c => new CandidateChances(c.Item1, Half(c.Item2, c.Item3))).List[0, 6];

        Gen.Select(groups, Gen.Double[0, 0.2].List[1, 11], probability, Gen.Int[1, horizon].List[0, 5], candidates, Gen.Int[0, 2]).Sample(
            (present, attrition, renewal, signed, chances, added) =>
            {
                var cell = Cell() with
                {
                    Present = present, MonthlyAttrition = attrition, Renewal = renewal, Signed = signed, AddedEachMonth = added,
                    Pipelines = [new OpenPipeline(chances.Count, [.. chances])],
                };
                var band = Run([cell], horizon, 1, runs: runs).Single(r => r.Kind is ForecastRowKind.Whole).Band!;
                for (var month = 0; month <= horizon; month++)
                {
                    var (mean, variance) = Expectation(cell, chances, month);
                    Math.Abs(band.Mean[month] - mean).ShouldBeLessThan((6 * Math.Sqrt(variance / runs)) + 0.001, $"month {month}");
                }
            }, iter: 60);
    }

    /// <summary>Definition 1 of Hyndman and Fan: an observed value, of rank ⌈p·n⌉.</summary>
    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(50, 5)]
    [InlineData(51, 6)]
    [InlineData(90, 9)]
    [InlineData(100, 10)]
    public void takes_as_quantile_the_smallest_value_that_so_many_percent_do_not_exceed(int percent, int expected) =>
        HeadcountForecast.Quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], percent).ShouldBe(expected);

    [Fact]
    public void gives_the_quantiles_of_its_runs()
    {
        // One agent who leaves in the first month with one chance in two: the runs hold 0 and 1, and nothing between.
        var band = Run([Cell() with { Present = [new PresentAgents(1, 0)], MonthlyAttrition = [0.5] }], 12, 1).Single(r => r.Kind is ForecastRowKind.Whole).Band!;

        (band.Low[1], band.High[1], band.Low[0], band.High[0]).ShouldBe((0, 1, 1, 1));
        band.High[12].ShouldBe(0, "one in 4,096 stays a year");
    }

    [Fact]
    public void of_no_data_says_nothing() => Run([], 12, 1).ShouldBeEmpty();

    [Fact]
    public void of_a_job_that_nobody_holds_is_nobody()
    {
        var rows = Run([Cell() with { MonthlyAttrition = null, Renewal = null }], 12, 1);

        Of(rows, Job).ShouldAllBe(n => n == 0);
    }

    [Fact]
    public void is_not_measured_where_a_probability_is_unknown_nor_is_any_sum_with_it()
    {
        ForecastCell[] cells =
        [
            Cell() with { Present = [new PresentAgents(4, 5)] },
            Cell(OtherJob) with { Present = [new PresentAgents(1, 5, ContractEndsIn: 3)], Renewal = null },
        ];

        var rows = Run(cells, 12, 1);

        Of(rows, Job).ShouldAllBe(n => n == 4);
        rows.Single(r => r.Kind is ForecastRowKind.Cell && r.Job == OtherJob).ShouldSatisfyAllConditions(
            r => r.Band.ShouldBeNull(), r => r.Today.ShouldBe(1), r => r.Missing.ShouldBe([ForecastGap.Renewal]));
        foreach (var kind in new[] { ForecastRowKind.Whole, ForecastRowKind.Part })
            rows.Single(r => r.Kind == kind).ShouldSatisfyAllConditions(r => r.Band.ShouldBeNull(), r => r.Today.ShouldBe(5), r => r.Missing.ShouldBe([ForecastGap.Part]));
        (Cell() with { Present = [new PresentAgents(1, 0)], MonthlyAttrition = null, Pipelines = [new OpenPipeline(1, [null])] }).Missing.ShouldBe([ForecastGap.Attrition, ForecastGap.Conversion]);
    }

    /// <summary>The last day of a contract is served: who leaves at the end of a month is there on its last day, and gone on the next one that is counted.</summary>
    [Fact]
    public void counts_people_on_their_first_and_on_their_last_day()
    {
        var calendar = new ForecastCalendar(new DateOnly(2027, 1, 31), 12);

        calendar.Point(1).ShouldBe(new DateOnly(2027, 2, 28));
        (calendar.ArrivesIn(new DateOnly(2027, 2, 28)), calendar.ArrivesIn(new DateOnly(2027, 3, 1)), calendar.ArrivesIn(new DateOnly(2029, 1, 1))).ShouldBe((1, 2, null));
        (calendar.LeavesIn(new DateOnly(2027, 2, 27)), calendar.LeavesIn(new DateOnly(2027, 2, 28)), calendar.LeavesIn(new DateOnly(2026, 5, 1)), calendar.LeavesIn(new DateOnly(2030, 1, 1))).ShouldBe((1, 2, 1, null));
        (calendar.Compares(new DateOnly(2027, 1, 31)), calendar.Compares(new DateOnly(2027, 12, 31)), calendar.Compares(new DateOnly(2027, 1, 30)), calendar.Compares(new DateOnly(2028, 2, 1))).ShouldBe((0, 11, null, null));
    }

    private static IReadOnlyList<ForecastRow> Run(IReadOnlyList<ForecastCell> cells, int horizon, long seed, IReadOnlyList<TrainingMove>? moves = null, int runs = HeadcountForecast.UsualRuns) =>
        HeadcountForecast.Run(cells, horizon, seed, moves, runs: runs, cancellationToken: TestContext.Current.CancellationToken);

    private static ForecastCell Cell(JobProfileId? job = null) => new() { Part = Place, Job = job ?? Job, Stream = $"ici|{(job is null ? 1 : 2)}", MonthlyAttrition = NobodyLeaves, Renewal = 0 };

    private static ForecastCell Uncertain(OrganisationId place, JobProfileId job, string stream) => new()
    {
        Part = place, Job = job, Stream = stream, MonthlyAttrition = [0.02, 0.01, 0.005], Renewal = 0.6, Signed = [2, 5],
        Present = [new PresentAgents(40, 3), new PresentAgents(25, 30), new PresentAgents(12, 14, ContractEndsIn: 6), new PresentAgents(3, 200, RetiresIn: 9)],
        Pipelines = [new OpenPipeline(3, [new CandidateChances(0.4, [0.1, 0.3, 0.4]), new CandidateChances(0.2, [0, 0.5, 0.5]), new CandidateChances(0.1, [0, 0, 0.6])])],
    };

    private static CandidateChances Sure(int month) => new(1, [.. Enumerable.Range(1, month).Select(m => m == month ? 1.0 : 0)]);

    private static double[] Half(int one, int other)
    {
        var months = new double[Math.Max(one, other)];
        months[one - 1] += 0.5;
        months[other - 1] += 0.25;
        return months;
    }

    private static IReadOnlyList<int> Of(IReadOnlyList<ForecastRow> rows, JobProfileId job) => rows.Single(r => r.Kind is ForecastRowKind.Cell && r.Job == job).Band!.Median;

    private static IReadOnlyList<int> Median(ForecastCell cell) => Run([cell], 12, 1)[0].Band!.Median;

    private static IReadOnlyList<double> Mean(ForecastCell cell) => Run([cell], 12, 1)[0].Band!.Mean;

    /// <summary>People expected at the end of a month and the variance, person by person: each is there with a probability of its own.</summary>
    private static (double Mean, double Variance) Expectation(ForecastCell cell, List<CandidateChances> candidates, int month)
    {
        var there = new List<double>();
        foreach (var group in cell.Present)
        {
            var stays = 1.0;
            for (var m = 1; m <= month; m++)
            {
                stays *= 1 - Attrition(group.TenureMonths + m - 1);
                for (var end = group.ContractEndsIn; end <= m; end += group.RenewedFor)
                {
                    if (end == m) stays *= cell.Renewal!.Value;
                }

                if (group.RetiresIn == m || group.LeavesIn == m) stays = 0;
            }

            there.AddRange(Enumerable.Repeat(stays, group.Count));
        }

        there.AddRange(cell.Signed.Where(a => a <= month).Select(Newcomer));
        for (var a = 1; a <= month; a++) there.AddRange(Enumerable.Repeat(Newcomer(a), cell.AddedEachMonth));
        there.AddRange(candidates.Select(c => c.Hired * c.Arrival.Take(month).Select((p, at) => p * Newcomer(at + 1)).Sum()));
        return (there.Sum(), there.Sum(p => p * (1 - p)));

        double Newcomer(int arrival)
        {
            var stays = 1.0;
            for (var tenure = 0; tenure < month - arrival; tenure++) stays *= 1 - Attrition(tenure);
            return stays;
        }

        double Attrition(int tenure) => cell.MonthlyAttrition![Math.Min(tenure / 12, cell.MonthlyAttrition.Count - 1)];
    }
}
