using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>Every rule of a plan, read from the needs and the plan alone, with no thought of speed.</summary>
internal static class AuditionCheck
{
    /// <summary>What is broken, in words; empty for a sound plan.</summary>
    public static IEnumerable<string> Broken(AuditionNeeds needs, AuditionPlan plan)
    {
        foreach (var id in needs.Candidates.Select(c => c.Id))
        {
            if (plan.Auditions.Count(a => a.Candidate == id) + plan.Unplaced.Count(u => u.Candidate == id) != 1) yield return $"{id} is neither placed nor told why, or twice";
        }

        if (plan.Auditions.Count + plan.Unplaced.Count != needs.Candidates.Count) yield return "somebody unknown";
        foreach (var broken in Broken(needs, plan.Auditions)) yield return broken;
    }

    /// <summary>Auditions that a juror could hand to another who hears two fewer, all rules kept.</summary>
    public static IEnumerable<string> Uneven(AuditionNeeds needs, AuditionPlan plan)
    {
        var loads = needs.Jurors.ToDictionary(j => j.Id, j => plan.Auditions.Count(a => a.Panel.Contains(j.Id)));
        return
            from a in plan.Auditions
            from giver in a.Panel
            from taker in loads.Keys.Except(a.Panel)
            where loads[taker] <= loads[giver] - 2
            where !Broken(needs, [.. plan.Auditions.Select(o => o == a ? a with { Panel = [.. a.Panel.Where(j => j != giver), taker] } : o)]).Any()
            select $"{a.Written()}: from {giver} to {taker}";
    }

    private static IEnumerable<string> Broken(AuditionNeeds needs, IReadOnlyList<PlannedAudition> auditions)
    {
        var length = TimeSpan.FromMinutes(needs.Terms.Minutes);
        foreach (var a in auditions)
        {
            var candidate = needs.Candidates.Single(c => c.Id == a.Candidate);
            if (!needs.Opening.Any(w => w.Start <= a.Start && a.Start + length <= w.End && (a.Start - w.Start).Ticks % length.Ticks == 0)) yield return $"{a.Written()}: closed, or off the grid";
            if (!needs.Rooms.Contains(a.Room)) yield return $"{a.Written()}: no such room";
            if (candidate.Unavailable.Any(w => w.Start < a.Start + length && a.Start < w.End)) yield return $"{a.Written()}: the candidate can't";
            if (a.Panel.Distinct().Count() != needs.Terms.PanelSize || a.Panel.Count != needs.Terms.PanelSize) yield return $"{a.Written()}: not a whole panel";
            foreach (var juror in needs.Jurors.Where(j => a.Panel.Contains(j.Id)))
            {
                if (juror.RecusedFromPeople.Contains(a.Candidate) || juror.RecusedFrom.Intersect(candidate.Challenges).Any()) yield return $"{a.Written()}: {juror.Id} has ties";
                if (!juror.Available.Any(w => w.Start <= a.Start && a.Start + length <= w.End)) yield return $"{a.Written()}: {juror.Id} is not there";
            }

            foreach (var other in auditions.Where(o => o != a && o.Start < a.Start + length && a.Start < o.Start + length))
            {
                if (other.Room == a.Room) yield return $"{a.Written()}: the room is taken";
                if (other.Panel.Intersect(a.Panel).Any()) yield return $"{a.Written()}: a juror is elsewhere";
            }
        }

        foreach (var juror in needs.Jurors)
        {
            var (row, last) = (0, DateTime.MinValue);
            foreach (var a in auditions.Where(a => a.Panel.Contains(juror.Id)).OrderBy(a => a.Start))
            {
                row = a.Start - last < TimeSpan.FromMinutes(needs.Terms.PauseMinutes) ? row + 1 : 1;
                last = a.Start + length;
                if (row > needs.Terms.InARow) yield return $"{a.Written()}: {juror.Id} has had no pause";
            }
        }
    }

    /// <summary>The largest number of candidates who can be placed where jurors never lack: each in one of the own slots, as many at a time as there are rooms.</summary>
    public static int MostByRooms(AuditionNeeds needs)
    {
        var length = TimeSpan.FromMinutes(needs.Terms.Minutes);
        var starts = needs.Opening.SelectMany(w => Enumerable.Range(0, (int)((w.End - w.Start) / length)).Select(n => w.Start + (n * length))).ToList();
        var places = starts.SelectMany(s => needs.Rooms.Select(_ => s)).ToArray();
        var holder = new AuditionCandidate?[places.Length];
        return needs.Candidates.Count(c => Finds(c, new bool[places.Length]));

        bool Finds(AuditionCandidate candidate, bool[] tried)
        {
            for (var p = 0; p < places.Length; p++)
            {
                if (tried[p] || candidate.Unavailable.Any(w => w.Start < places[p] + length && places[p] < w.End)) continue;
                tried[p] = true;
                if (holder[p] is not null && !Finds(holder[p]!, tried)) continue;
                holder[p] = candidate;
                return true;
            }

            return false;
        }
    }

    /// <summary>How many auditions more than the least busy the busiest juror has, of those who are always there.</summary>
    public static int Spread(AuditionNeeds needs, AuditionPlan plan)
    {
        var loads = needs.Jurors.Where(j => j.Available.Count == needs.Opening.Count).Select(j => plan.Auditions.Count(a => a.Panel.Contains(j.Id))).ToList();
        return loads.Max() - loads.Min();
    }
}
