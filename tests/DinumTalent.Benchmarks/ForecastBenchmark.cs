using System.Globalization;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Benchmarks;

/// <summary>
/// A forecast of the whole State with the size and the laws of the reference data: 100,000 agents in 15 ministries and 55 jobs, a third of them on contracts
/// of three years, 600 open vacancies of 30 candidates; beside the simulation as one writes it first, an agent and a month at a time.
/// </summary>
internal static class ForecastBenchmark
{
    private const int Agents = 100_000;
    private const int Ministries = 15;
    private const int Jobs = 55;
    private const int Vacancies = 600;
    private const int Candidates = 30;
    private const int Horizon = 24;
    private const int PlainRuns = 10;

    /// <summary>Probability to leave within a month, by year of tenure: the yearly ones of the reference data.</summary>
    private static readonly double[] Attrition = [.. new[] { 0.10, 0.12, 0.15, 0.09, 0.08, 0.07, 0.06 }.Select(yearly => 1 - Math.Pow(1 - yearly, 1 / 12.0))];

    public static async Task<IReadOnlyList<Line>> Run()
    {
        var cells = Invent();
        var rows = HeadcountForecast.Run(cells, Horizon, 1);
        var whole = rows.Single(r => r.Kind is ForecastRowKind.Whole);
        var plain = await Timing.OneByOne(3, () => Task.FromResult(Plainly(cells)));
        return
        [
            new Line($"forecast of {HeadcountForecast.UsualRuns:N0} runs, {Agents:N0} agents, {cells.Count:N0} groups, {Horizon} months", await Timing.OneByOne(10, () => Task.FromResult(HeadcountForecast.Run(cells, Horizon, 1))), "2 s",
                $"an agent and a month at a time, {PlainRuns} runs of the {HeadcountForecast.UsualRuns:N0}", plain,
                string.Create(CultureInfo.InvariantCulture, $"mean {whole.Band!.Mean[Horizon]:N1}, plainly {Plainly(cells):N1}")),
        ];
    }

    private static List<ForecastCell> Invent()
    {
        var random = new Random(7);
        var (places, jobs) = (Enumerable.Range(0, Ministries).Select(_ => OrganisationId.New()).ToList(), Enumerable.Range(0, Jobs).Select(_ => JobProfileId.New()).ToList());
        var present = new Dictionary<(int, int), Dictionary<PresentAgents, int>>();
        for (var i = 0; i < Agents; i++)
        {
            // Few large ministries, many small ones; few common jobs, many rare ones.
            var cell = ((int)(Ministries * Math.Pow(random.NextDouble(), 1.6)), (int)(Jobs * Math.Pow(random.NextDouble(), 1.5)));
            var (tenure, ends, age) = (random.Next(120), random.Next(3) == 0 ? random.Next(1, 37) : 0, random.Next(22 * 12, 64 * 12));
            var group = new PresentAgents(1, tenure, ends is 0 or > Horizon ? null : ends, ends is 0 or > Horizon ? 12 : 36, (64 * 12) - age <= Horizon ? (64 * 12) - age : null);
            if (!present.TryGetValue(cell, out var groups)) present.Add(cell, groups = []);
            groups[group] = groups.GetValueOrDefault(group) + 1;
        }

        var pipelines = Enumerable.Range(0, Vacancies).ToLookup(
            _ => present.Keys.ElementAt(random.Next(present.Count)),
            _ => new OpenPipeline(1 + random.Next(3), [.. Enumerable.Range(0, Candidates).Select(_ => new CandidateChances(0.03, [0.1, 0.3, 0.3, 0.2, 0.1]))]));
        return
        [
            .. present.Select(c => new ForecastCell
            {
                Part = places[c.Key.Item1], Job = jobs[c.Key.Item2], Stream = $"{c.Key.Item1}|{c.Key.Item2}", MonthlyAttrition = Attrition, Renewal = 0.8,
                Present = [.. c.Value.Select(g => g.Key with { Count = g.Value })], Pipelines = [.. pipelines[c.Key]],
            }),
        ];
    }

    /// <summary>Mean headcount at the horizon.</summary>
    private static double Plainly(List<ForecastCell> cells)
    {
        var (random, sum) = (new Random(1), 0L);
        for (var run = 0; run < PlainRuns; run++)
        {
            foreach (var cell in cells)
            {
                foreach (var group in cell.Present)
                {
                    for (var i = 0; i < group.Count; i++) sum += Stays(group) ? 1 : 0;
                }

                foreach (var pipeline in cell.Pipelines)
                {
                    var posts = pipeline.PostsLeft;
                    foreach (var candidate in pipeline.Candidates)
                    {
                        if (posts == 0 || random.NextDouble() >= candidate!.Hired) continue;
                        posts--;
                        var (draw, month) = (random.NextDouble(), 0);
                        while (month < candidate.Arrival.Count && draw >= candidate.Arrival[month]) draw -= candidate.Arrival[month++];
                        if (month < candidate.Arrival.Count && Remains(month + 1)) sum++;
                    }
                }
            }
        }

        return (double)sum / PlainRuns;

        bool Stays(PresentAgents group)
        {
            for (var month = 1; month <= Horizon; month++)
            {
                if (random.NextDouble() < Attrition[Math.Min((group.TenureMonths + month - 1) / 12, Attrition.Length - 1)]) return false;
                if (group.ContractEndsIn is { } end && month >= end && (month - end) % group.RenewedFor == 0 && random.NextDouble() >= 0.8) return false;
                if (group.RetiresIn == month) return false;
            }

            return true;
        }

        bool Remains(int arrival)
        {
            for (var month = arrival + 1; month <= Horizon; month++)
            {
                if (random.NextDouble() < Attrition[Math.Min((month - arrival - 1) / 12, Attrition.Length - 1)]) return false;
            }

            return true;
        }
    }
}
