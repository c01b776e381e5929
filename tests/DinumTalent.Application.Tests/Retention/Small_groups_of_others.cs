using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>
/// What is told of people beyond one's reach, attacked: every count that is published in any breakdown, with every total, is an
/// equation over the kinds of people there are; a group is revealed where these equations settle its number. Families are there
/// beside their jobs.
/// </summary>
public sealed class Small_groups_of_others
{
    private const int Smallest = 5;

    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly RetentionBreakdown[] Breakdowns = [.. Enum.GetValues<RetentionBreakdown>().Where(OutsideFigures.Tells)];

    [Fact]
    public void cannot_be_worked_out_from_all_that_is_published()
    {
        var (settled, attempts) = (0, 0);
        for (var seed = 0; seed < 150; seed++)
        {
            var world = World.Invent(seed);
            var published = Breakdowns.ToDictionary(b => b, world.Published);

            // People, in every breakdown at once.
            var people = Breakdowns.SelectMany(b => Equations(world, published[b].Sizes.Select(s => s.People), b))
                .Append((world.Everybody, published[RetentionBreakdown.Whole].All.People)).ToList();
            Attack(world, people, seed, ref settled, ref attempts);
        }

        attempts.ShouldBeGreaterThan(5_000);
        settled.ShouldBeGreaterThan(500, "the attack settles what may be read: it would settle what may not");
    }

    [Fact]
    public void would_be_worked_out_if_only_they_were_masked()
    {
        var revealed = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var world = World.Invent(seed);
            var people = Breakdowns.SelectMany(b => Equations(world, world.Groups(b).Select(g => g.People is > 0 and < Smallest ? Cell.Masked : (Cell)g.People), b))
                .Append((world.Everybody, (Cell)world.Agents.Count)).ToList();
            var equations = Solve(people, world.Kinds.Count);
            revealed += Breakdowns.Sum(b => world.Groups(b).Count(g => g.People is > 0 and < Smallest && IsSettled(equations, world.Members(b, [g.Name.Key]))));
        }

        revealed.ShouldBeGreaterThan(0, "the attack finds what complementary masking hides");
    }

    [Fact]
    public void are_not_read_off_curves_either()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var world = World.Invent(seed);
            foreach (var breakdown in Breakdowns)
            {
                var figures = world.Published(breakdown);
                foreach (var (group, (name, people)) in world.Groups(breakdown).Zip(figures.Sizes))
                {
                    var shown = ShownGroup.Masked(group, people, Smallest, 120);
                    if (people is MaskedCell) shown.Points.ShouldAllBe(p => p.Share.Number == null && p.AtRisk.Number == null);
                    var before = 0;
                    foreach (var month in ShownGroup.OpenMonths(group.Curve, people, Smallest))
                    {
                        var left = group.Curve.EndedUpTo(RetentionGroup.DayOf(month)) - before;
                        before += left;
                        (left is 0 or >= Smallest).ShouldBeTrue($"{left} left {name.Label} within months that are told apart");
                    }

                    shown.Points.ShouldAllBe(p => p.AtRisk.Number == null, "people under observation stand in bands");
                    shown.Points.Where(p => p.Share.Number is not null).ShouldAllBe(p => decimal.IsInteger(p.Share.Number!.Value));
                    (shown.Departures.Number, shown.MedianInterval).ShouldBe((null, Cell.Empty));
                }

                if (figures.Test is not null) world.Groups(breakdown).Where(g => figures.Compared.Any(c => c.Name == g.Name.Label)).ShouldAllBe(g => g.Curve.Ended >= Smallest);
            }
        }
    }

    [Fact]
    public void leave_no_count_in_rates()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var world = World.Invent(seed);
            var figures = world.Published(RetentionBreakdown.Whole);
            foreach (var (by, rows) in new[] { (RetentionBreakdown.Administration, figures.Administrations), (RetentionBreakdown.Family, figures.Families) })
            {
                var groups = world.Map.By(by, world.Agents);
                var flows = groups.Names.Zip(StaffFlow.Of(world.Agents, groups, figures.Period)).ToDictionary(f => f.First.Label, f => f.Second);
                foreach (var (name, shown) in rows)
                {
                    var flow = flows[name];
                    foreach (var (count, rate) in new[] { (flow.Arrivals, shown.ArrivalRate), (flow.Departures, shown.Turnover), (flow.Moves, shown.MobilityRate) })
                    {
                        if (count is > 0 and < Smallest || flow.Average is > 0 and < Smallest) rate.ShouldBe(Cell.Masked);
                        if (rate.Number is { } points) decimal.IsInteger(points).ShouldBeTrue("whole percents");
                    }

                    new[] { shown.Average, shown.Arrivals, shown.Departures, shown.Moves }.ShouldAllBe(c => c.Number == null, "no count, and a headcount in bands");
                }
            }
        }
    }

    /// <summary>What each published cell says: how many of the kinds of people in it there are.</summary>
    private static IEnumerable<(double[] Kinds, Cell Said)> Equations(World world, IEnumerable<Cell> cells, RetentionBreakdown by) =>
        world.Names(by).Zip(cells, (name, cell) => (world.Members(by, [name.Key]), cell));

    private static void Attack(World world, List<(double[] Kinds, Cell Said)> published, int seed, ref int settled, ref int attempts)
    {
        var equations = Solve(published, world.Kinds.Count);
        foreach (var by in Breakdowns)
        {
            var names = world.Names(by).Where(n => world.Members(by, [n.Key]).Any(m => m > 0)).Select(n => n.Key).ToList();
            for (var subset = 1; subset < 1 << names.Count; subset++)
            {
                var chosen = names.Where((_, i) => (subset & (1 << i)) != 0).ToList();
                var truth = world.Agents.Count(a => chosen.Contains(world.NameOf(by, a)));
                attempts++;
                if (!IsSettled(equations, world.Members(by, chosen))) continue;
                settled++;
                (truth is 0 or >= Smallest).ShouldBeTrue($"seed {seed}: {truth} of {by} {string.Join("+", chosen)} can be worked out");
            }
        }
    }

    /// <summary>The published equations in echelon form.</summary>
    private static List<(int Pivot, double[] Row)> Solve(List<(double[] Kinds, Cell Said)> published, int count)
    {
        var rows = new List<(int Pivot, double[] Row)>();
        foreach (var (kinds, said) in published.Where(p => p.Said.Number is not null))
        {
            var row = Reduced(rows, kinds);
            var pivot = Array.FindIndex(row, v => Math.Abs(v) > 1e-9);
            if (pivot < 0) continue;
            var factor = row[pivot];
            for (var i = 0; i < count; i++) row[i] /= factor;
            rows.Add((pivot, row));
        }

        return rows;
    }

    private static bool IsSettled(List<(int Pivot, double[] Row)> equations, double[] wanted) => Reduced(equations, wanted).All(v => Math.Abs(v) < 1e-9);

    private static double[] Reduced(List<(int Pivot, double[] Row)> rows, double[] of)
    {
        var row = (double[])of.Clone();
        foreach (var (pivot, known) in rows)
        {
            var factor = row[pivot];
            if (Math.Abs(factor) < 1e-12) continue;
            for (var i = 0; i < row.Length; i++) row[i] -= factor * known[i];
        }

        return row;
    }

    /// <summary>Some invented people in few places, jobs and statuses, so that groups are small.</summary>
    private sealed record World(IReadOnlyList<FollowedAgent> Agents, RetentionMap Map, FollowedAgents Followed)
    {
        private readonly Dictionary<RetentionBreakdown, RetentionGroups> groups = Breakdowns.ToDictionary(b => b, b => Map.By(b, Agents));

        /// <summary>People who are alike in every breakdown, together.</summary>
        public IReadOnlyList<string> Kinds { get; private init; } = [];

        public static World Invent(int seed)
        {
            var random = new Random(seed);
            var places = Enumerable.Range(0, random.Next(1, 5)).Select(i => (Id: OrganisationId.New(), Name: $"Administration {i}")).ToList();
            var families = Enumerable.Range(0, random.Next(1, 4)).Select(i => (Id: JobFamilyId.New(), Label: $"Famille {i}")).ToList();
            var jobs = families.SelectMany(f => Enumerable.Range(0, 2).Select(i => (Id: JobProfileId.New(), Family: f.Id, Label: $"{f.Label} métier {i}"))).ToList();
            var posts = new List<ServicePost>();
            for (var i = random.Next(0, 70); i > 0; i--)
            {
                var arrived = Today.AddDays(-random.Next(10, 1_400));
                var departed = random.Next(3) == 0 ? arrived.AddDays(random.Next(1, 900)) : (DateOnly?)null;
                posts.Add(new ServicePost
                {
                    AgentId = AgentId.New(), ArrivedOn = arrived, ObservedFrom = arrived, DepartedOn = departed <= Today ? departed : null,
                    Arrival = (ArrivalKind)Skewed(random, 4), OrganisationId = places[Skewed(random, places.Count)].Id, JobProfileId = random.Next(12) == 0 ? null : jobs[Skewed(random, jobs.Count)].Id,
                    Status = (EmploymentStatus)Skewed(random, 4), StartsOn = arrived, EndsOn = null,
                });
            }

            var followed = FollowedAgents.Of(posts, new HashSet<AgentId>(), _ => true, Today);
            var map = new RetentionMap(
                "Le reste de l’État", [.. jobs.Select(j => new JobProfileChoice(j.Id, "X", j.Label, ""))], families, jobs.ToDictionary(j => j.Id, j => j.Family), places, places.ToDictionary(p => p.Id, p => p.Id));
            var world = new World(followed.Agents, map, followed);
            return world with { Kinds = [.. followed.Agents.Select(world.KindOf).Distinct()] };
        }

        public RetentionFigures Published(RetentionBreakdown by) =>
            RetentionFigures.Of(Followed, Map, new RetentionFilter(RetentionReach.Outside, by), Smallest, Today, []).Figures;

        public IReadOnlyList<RetentionGroup> Groups(RetentionBreakdown by) => RetentionGroup.All(Agents, groups[by]);

        public IReadOnlyList<RetentionGroupName> Names(RetentionBreakdown by) => groups[by].Names;

        public string NameOf(RetentionBreakdown by, FollowedAgent agent) => groups[by].Of(agent, agent.Last)!.Key;

        public double[] Members(RetentionBreakdown by, IReadOnlyCollection<string> keys)
        {
            var members = Agents.Where(a => keys.Contains(NameOf(by, a))).Select(KindOf).ToHashSet();
            return [.. Kinds.Select(k => members.Contains(k) ? 1.0 : 0.0)];
        }

        public double[] Everybody => [.. Kinds.Select(_ => 1.0)];

        private string KindOf(FollowedAgent agent) => string.Join('|', Breakdowns.Select(b => NameOf(b, agent)));

        private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2.5));
    }
}
