using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Retention;

/// <summary>How long those of a group stay, as it is.</summary>
/// <param name="Name">Which.</param>
/// <param name="Spells">What was seen of them while they belonged to it.</param>
/// <param name="People">Agents whose last post among those looked at is in it: each agent counts in one group.</param>
internal sealed record RetentionGroup(RetentionGroupName Name, IReadOnlyCollection<ObservedSpell> Spells, int People)
{
    /// <summary>Ages of a tenure at which figures are given, in months.</summary>
    public static readonly IReadOnlyList<int> Months = [6, 12, 24, 36, 60, 84, 120];

    private const double DaysAMonth = 365.25 / 12;

    public SurvivalCurve Curve { get; } = SurvivalCurve.OfSpells(Spells);

    /// <summary>The day of tenure on which so many months are over.</summary>
    public static int DayOf(int months) => (int)Math.Round(months * DaysAMonth);

    /// <summary>Months of a tenure, to the tenth.</summary>
    public static decimal MonthsOf(int days) => Math.Round((decimal)(days / DaysAMonth), 1);

    /// <summary>The groups of a breakdown, in its order.</summary>
    public static IReadOnlyList<RetentionGroup> All(IReadOnlyList<FollowedAgent> agents, RetentionGroups groups)
    {
        var spells = groups.Names.ToDictionary(n => n, _ => new List<ObservedSpell>());
        var people = groups.Names.ToDictionary(n => n, _ => 0);
        foreach (var agent in agents)
        {
            foreach (var stay in agent.Stays)
            {
                if (agent.Career.During(stay) is { } seen && groups.Of(agent, stay) is { } name) spells[name].Add(seen.Spell);
            }

            if (groups.Of(agent, agent.Last) is { } last) people[last]++;
        }

        return [.. groups.Names.Select(n => new RetentionGroup(n, spells[n], people[n]))];
    }
}
