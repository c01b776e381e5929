using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Retention;

/// <summary>The figures on staying, as they may be shown: what the page and every form of the report are made of.</summary>
/// <param name="Scope">Whose.</param>
/// <param name="By">What the groups are.</param>
/// <param name="IsMasked">Whether small groups are masked.</param>
/// <param name="Smallest">The smallest group that may be read.</param>
/// <param name="Period">The days of the rates.</param>
/// <param name="Today">The last day looked at.</param>
/// <param name="All">All agents as one group.</param>
/// <param name="Sizes">Every group with its people.</param>
/// <param name="Compared">The groups compared.</param>
/// <param name="Horizon">Months that curves go to.</param>
/// <param name="Test">Whether the groups compared leave at the same pace; null where it cannot be told.</param>
/// <param name="PeriodFlow">Of the period, all agents.</param>
/// <param name="Years">Flows year by year.</param>
/// <param name="Administrations">Flows of the period by administration.</param>
/// <param name="Families">Flows of the period by family of jobs.</param>
/// <param name="Notes">What the data, or what was asked for, made otherwise than expected.</param>
internal sealed record RetentionFigures(
    string Scope, RetentionBreakdown By, bool IsMasked, int Smallest, ReportPeriod Period, DateOnly Today, ShownGroup All, IReadOnlyList<(RetentionGroupName Name, Cell People)> Sizes,
    IReadOnlyList<ShownGroup> Compared, int Horizon, LogRankTest? Test, ShownFlow PeriodFlow, IReadOnlyList<(string Name, ShownFlow Flow)> Years,
    IReadOnlyList<(string Name, ShownFlow Flow)> Administrations, IReadOnlyList<(string Name, ShownFlow Flow)> Families, IReadOnlyList<string> Notes)
{
    /// <summary>Curves go no further than ten years, and no further than anybody was seen.</summary>
    public const int MostMonths = 120;

    /// <summary>Years of the table of years.</summary>
    private const int YearsShown = 5;

    /// <param name="followed">Whose posts are looked at.</param>
    /// <param name="map">What groups are made of.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="smallest">The smallest group that may be read.</param>
    /// <param name="today">The last day looked at.</param>
    /// <param name="notes">To begin with.</param>
    public static (RetentionFigures Figures, IReadOnlyList<string> Chosen) Of(
        FollowedAgents followed, RetentionMap map, RetentionFilter filter, int smallest, DateOnly today, IEnumerable<string> notes)
    {
        var agents = followed.Agents;
        var isMasked = filter.Reach is RetentionReach.Outside;
        var period = filter.On(today);
        var whole = map.By(RetentionBreakdown.Whole, agents);
        var all = RetentionGroup.All(agents, whole);
        var by = isMasked && !OutsideFigures.Tells(filter.By) ? RetentionBreakdown.Whole : filter.By;
        var names = map.By(by, agents);
        var groups = by is RetentionBreakdown.Whole ? all : RetentionGroup.All(agents, names);
        var sizes = isMasked ? Masked(groups, names.Families) : [.. groups.Select(g => (Cell)g.People)];

        var chosen = Chosen(groups, sizes, filter.Groups);
        var compared = chosen.ConvertAll(i => groups[i]);
        var horizon = HorizonOf(compared.Append(all[0]));

        return (new RetentionFigures(
            map.Whole, by, isMasked, smallest, period, today,
            Shown(all[0], isMasked ? Masked(all, null)[0] : all[0].People),
            [.. groups.Select((g, i) => (g.Name, sizes[i]))],
            [.. chosen.Select(i => Shown(groups[i], sizes[i]))],
            horizon, TestOf(compared, [.. chosen.Select(i => sizes[i])], isMasked, smallest),
            Flows(whole, period)[0].Shown,
            [.. YearsUpTo(today, isMasked).Select(y => (y.Name, Flows(whole, y.Days)[0].Shown))],
            ByGroup(RetentionBreakdown.Administration), ByGroup(RetentionBreakdown.Family),
            [.. notes, .. Told(followed, filter, groups, isMasked)]), [.. chosen.Select(i => groups[i].Name.Key)]);

        ShownGroup Shown(RetentionGroup group, Cell people) => isMasked ? ShownGroup.Masked(group, people, smallest, horizon) : ShownGroup.Whole(group, horizon);

        IReadOnlyList<Cell> Masked(IReadOnlyList<RetentionGroup> of, IReadOnlyList<string>? families)
        {
            int[] counts = [.. of.Select(g => g.People)];
            if (families is null) return OutsideFigures.Sizes(counts, smallest);
            var above = RetentionGroup.All(agents, map.By(RetentionBreakdown.Family, agents));
            return OutsideFigures.Sizes(counts, families, above.Select(g => g.Name.Key).Zip(Masked(above, null)).ToDictionary(), smallest);
        }

        IReadOnlyList<(StaffFlow Flow, ShownFlow Shown)> Flows(RetentionGroups of, ReportPeriod days)
        {
            var flows = StaffFlow.Of(agents, of, days);
            return [.. flows.Zip(isMasked ? OutsideFigures.Flows(flows, smallest) : flows.Select(ShownFlow.Whole))];
        }

        // A group of whom nobody was there is left out: that it is empty may be told.
        List<(string, ShownFlow)> ByGroup(RetentionBreakdown breakdown)
        {
            var of = map.By(breakdown, agents);
            return [.. of.Names.Zip(Flows(of, period), (n, flow) => (n.Label, flow)).Where(r => !r.flow.Flow.IsEmpty).Select(r => (r.Label, r.flow.Shown))];
        }
    }

    /// <summary>The groups asked for, as they stand in the list; without any, the largest that may be read.</summary>
    private static List<int> Chosen(IReadOnlyList<RetentionGroup> groups, IReadOnlyList<Cell> sizes, IReadOnlyList<string> asked)
    {
        var chosen = Enumerable.Range(0, groups.Count).Where(i => asked.Contains(groups[i].Name.Key, StringComparer.OrdinalIgnoreCase)).Take(RetentionFilter.MostGroups).ToList();
        return chosen.Count > 0 ? chosen
            : [.. Enumerable.Range(0, groups.Count).Where(i => sizes[i].Number is > 0).OrderByDescending(i => sizes[i].Number).Take(RetentionFilter.MostGroups).Order()];
    }

    private static int HorizonOf(IEnumerable<RetentionGroup> groups)
    {
        var days = groups.Where(g => g.Curve.Steps.Count > 0).Select(g => g.Curve.Steps[^1].Day).DefaultIfEmpty().Max();
        return Math.Clamp((int)Math.Ceiling(RetentionGroup.MonthsOf(days) / 12) * 12, 12, MostMonths);
    }

    private static LogRankTest? TestOf(List<RetentionGroup> compared, IReadOnlyList<Cell> sizes, bool isMasked, int smallest)
    {
        // Beyond one's reach, only of groups that can be read, in each of which enough have left.
        if (compared.Count < 2 || (isMasked && compared.Where((g, i) => sizes[i] is MaskedCell || g.Curve.Ended < smallest).Any())) return null;
        return LogRankTest.Of([.. compared.Select(g => g.Spells)]);
    }

    private static IEnumerable<(string Name, ReportPeriod Days)> YearsUpTo(DateOnly today, bool isMasked)
    {
        for (var year = today.Year - YearsShown + (isMasked ? 0 : 1); year < today.Year; year++)
        {
            yield return ($"{year}", new ReportPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));
        }

        if (!isMasked) yield return ($"{today.Year}, en cours", new ReportPeriod(new DateOnly(today.Year, 1, 1), today));
    }

    private static IEnumerable<string> Told(FollowedAgents followed, RetentionFilter filter, IReadOnlyList<RetentionGroup> groups, bool isMasked)
    {
        if (filter.Groups.Count > RetentionFilter.MostGroups) yield return "Cinq groupes au plus se comparent : les premiers ont été retenus.";
        if (filter.Groups.Any(k => !groups.Any(g => string.Equals(g.Name.Key, k, StringComparison.OrdinalIgnoreCase)))) yield return "Un groupe demandé n’existe pas dans cette répartition : il a été laissé de côté.";
        if (isMasked && filter.NarrowsDown) yield return "Au-delà de votre périmètre, seules des répartitions fixes existent : la période et les filtres demandés n’ont pas été appliqués.";
        if (isMasked && !OutsideFigures.Tells(filter.By)) yield return $"« {filter.By.Label()} » ne se compare que dans votre périmètre.";
        if (isMasked) yield break;
        if (followed.Impossible > 0) yield return Count(followed.Impossible, "dossier est laissé de côté : le départ y précède l’arrivée.", "dossiers sont laissés de côté : le départ y précède l’arrivée.");
        if (followed.Lost > 0)
            yield return Count(followed.Lost, "agent n’est suivi que jusqu’à la fin de son dernier contrat : ni suite ni départ ne sont enregistrés.", "agents ne sont suivis que jusqu’à la fin de leur dernier contrat : ni suite ni départ ne sont enregistrés.");
    }

    private static string Count(int count, string one, string many) => $"{count.ToFrench()} {(count == 1 ? one : many)}";
}
