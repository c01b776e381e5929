using System.Diagnostics;

namespace DinumTalent.Domain.Eig;

public sealed partial class Matching
{
    /// <summary>What became of each wish of a candidate, the most wanted first; a position forced without being wished comes last.</summary>
    public IEnumerable<PairOutcome> OutcomesOf(int candidate)
    {
        for (var wish = Market.WishStart[candidate]; wish < Market.WishStart[candidate + 1]; wish++)
        {
            yield return Outcome(candidate, Market.WishPosition[wish], wish, Market.WishEntry[wish]);
        }

        if (Market.Forced[candidate] is var forced and not Market.None && givenWish[candidate] == Market.None)
        {
            var rank = Market.RankingOf(forced).IndexOf(candidate);
            yield return Outcome(candidate, forced, Market.None, rank < 0 ? Market.None : Market.EntryStart[forced] + rank);
        }
    }

    /// <summary>What became of each candidate whom a position ranks, the best ranked first; those forced there without being ranked come last.</summary>
    public IEnumerable<PairOutcome> OutcomesAt(int position)
    {
        for (var entry = Market.EntryStart[position]; entry < Market.EntryStart[position + 1]; entry++)
        {
            yield return Outcome(Market.EntryCandidate[entry], position, Market.EntryWish[entry], entry);
        }

        for (var at = peopleStart[position]; at < peopleStart[position + 1]; at++)
        {
            if (peopleEntry[at] == int.MaxValue) yield return Outcome(people[at], position, givenWish[people[at]], Market.None);
        }
    }

    /// <summary>The pairs that locks keep apart, candidate by candidate; none without a lock.</summary>
    public IEnumerable<BlockingPair> BlockingPairs()
    {
        for (var candidate = 0; candidate < given.Length; candidate++)
        {
            var better = givenWish[candidate] == Market.None ? Market.WishStart[candidate + 1] : givenWish[candidate];
            for (var wish = Market.WishStart[candidate]; wish < better; wish++)
            {
                var (position, entry) = (Market.WishPosition[wish], Market.WishEntry[wish]);
                if (entry == Market.None || TakenAbove(position, entry) >= Market.Capacity[position]) continue;
                yield return new BlockingPair(candidate, position, Cause(candidate, position, wish));
            }
        }
    }

    private PairLock Cause(int candidate, int position, int wish)
    {
        if (Market.WishForbidden[wish]) return PairLock.Forbid(candidate, position);
        if (Market.Forced[candidate] is var elsewhere and not Market.None) return PairLock.Force(candidate, elsewhere);

        var lowest = PeopleOf(position)[^1];
        return Market.Forced[lowest] == position
            ? PairLock.Force(lowest, position)
            : throw new UnreachableException($"The pair {candidate}, {position} blocks the matching without a lock.");
    }

    private PairOutcome Outcome(int candidate, int position, int wish, int entry) => new(
        candidate, position, Reason(candidate, position, wish, entry),
        wish == Market.None ? null : wish - Market.WishStart[candidate] + 1,
        entry == Market.None ? null : entry - Market.EntryStart[position] + 1,
        TakenAbove(position, entry == Market.None ? int.MaxValue : entry));

    /// <summary>The most basic of the reasons that hold: what people asked for before what became of it, locks before ranks.</summary>
    private PairReason Reason(int candidate, int position, int wish, int entry)
    {
        if (given[candidate] == position) return Market.Forced[candidate] == position ? PairReason.Forced : PairReason.Obtained;
        if (wish == Market.None) return PairReason.NotWished;
        if (entry == Market.None) return PairReason.NotRanked;
        if (Market.Forced[candidate] != Market.None) return PairReason.ForcedElsewhere;
        if (givenWish[candidate] != Market.None && givenWish[candidate] < wish) return PairReason.HigherWish;
        if (Market.WishForbidden[wish]) return PairReason.Forbidden;
        if (Market.Capacity[position] == 0) return PairReason.NoPlace;
        return TakenAbove(position, entry) < Market.Capacity[position] ? PairReason.PlaceForced : PairReason.Outranked;
    }

    /// <summary>People of a position who lie above an entry of its ranking.</summary>
    private int TakenAbove(int position, int entry)
    {
        var at = EntriesOf(position).BinarySearch(entry);
        if (entry != int.MaxValue) return at < 0 ? ~at : at;

        // Several may be unranked, which the search doesn't tell apart.
        at = EntriesOf(position).IndexOf(int.MaxValue);
        return at < 0 ? EntriesOf(position).Length : at;
    }
}
