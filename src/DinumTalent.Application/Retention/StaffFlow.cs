using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Retention;

/// <summary>Who came, left and moved in a period, as it is.</summary>
/// <param name="Average">Average headcount: days of service in the period over its days.</param>
/// <param name="Arrivals">First days of service.</param>
/// <param name="Departures">Last days of service.</param>
/// <param name="Moves">Changes to another administration, of those who left one of these.</param>
internal readonly record struct StaffFlow(decimal Average, int Arrivals, int Departures, int Moves)
{
    /// <summary>Nobody was there, came or left.</summary>
    public bool IsEmpty => this == default;

    /// <summary>The flow of each group in a period, in the order of the groups.</summary>
    /// <remarks>
    /// A day of service counts from the day on which the agent was known here, and a departure only of somebody who was: who left
    /// before anybody looked is in neither. An arrival counts where it was seen (<see cref="Domain.Retention.Career.WasSeenArriving"/>).
    /// </remarks>
    public static IReadOnlyList<StaffFlow> Of(IReadOnlyList<FollowedAgent> agents, RetentionGroups groups, ReportPeriod period)
    {
        var counts = groups.Names.ToDictionary(n => n, _ => new Count());
        foreach (var agent in agents)
        {
            var career = agent.Career;
            foreach (var stay in agent.Stays)
            {
                if (stay.From > period.To || stay.Until < period.From || groups.Of(agent, stay) is not { } name) continue;
                counts[name].Days += career.DaysIn(stay, period.From, period.To);
            }

            foreach (var stay in agent.Stays)
            {
                if (stay.MovedOn is { } moved && Contains(period, moved) && moved > career.KnownFrom && groups.Of(agent, stay) is { } left) counts[left].Moves++;
            }

            if (agent.BeginsHere && career.WasSeenArriving && Contains(period, career.ArrivedOn) && groups.Of(agent, agent.Stays[0]) is { } into) counts[into].Arrivals++;
            if (agent.EndsHere && career.LeftOn is { } last && Contains(period, last) && last >= career.KnownFrom && groups.Of(agent, agent.Last) is { } from) counts[from].Departures++;
        }

        var days = period.To.DayNumber - period.From.DayNumber + 1;
        return [.. groups.Names.Select(n => counts[n]).Select(c => new StaffFlow((decimal)c.Days / days, c.Arrivals, c.Departures, c.Moves))];
    }

    private static bool Contains(ReportPeriod period, DateOnly day) => day >= period.From && day <= period.To;

    private sealed class Count
    {
        public long Days;
        public int Arrivals;
        public int Departures;
        public int Moves;
    }
}

/// <summary>A flow as it may be shown.</summary>
/// <param name="Average">Average headcount.</param>
/// <param name="Arrivals">First days of service; empty beyond one's reach, as are the next two.</param>
/// <param name="Departures">Last days of service.</param>
/// <param name="Moves">Changes to another administration.</param>
/// <param name="ArrivalRate">Arrivals over average headcount.</param>
/// <param name="Turnover">Departures over average headcount.</param>
/// <param name="MobilityRate">Changes of administration over average headcount.</param>
internal sealed record ShownFlow(Cell Average, Cell Arrivals, Cell Departures, Cell Moves, Cell ArrivalRate, Cell Turnover, Cell MobilityRate)
{
    /// <summary>All of it, as within reach.</summary>
    public static ShownFlow Whole(StaffFlow flow)
    {
        return new ShownFlow(Cell.Of(flow.Average, 1), flow.Arrivals, flow.Departures, flow.Moves, Rate(flow.Arrivals), Rate(flow.Departures), Rate(flow.Moves));

        Cell Rate(int count) => Cell.Of(Percentage.Of(count, flow.Average));
    }
}
