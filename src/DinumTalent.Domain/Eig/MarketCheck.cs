using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Looks for what would make a matching meaningless; linear in the lists.</summary>
internal sealed class MarketCheck(IReadOnlyList<CandidateList> candidates, IReadOnlyList<PositionList> positions, PairLock[] locks)
{
    private readonly List<Error> errors = [];

    public IReadOnlyList<Error> Errors()
    {
        Keys(candidates.Select(c => c.Key), MarketErrors.CandidateTwice);
        Keys(positions.Select(p => p.Key), MarketErrors.PositionTwice);
        Wishes();
        RankingsOfPositions();
        Locks();
        return errors;
    }

    private void Keys(IEnumerable<string> keys, Func<string, Error> twice)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        errors.AddRange(keys.Where(key => !seen.Add(key)).Distinct().Select(twice));
    }

    private void Wishes()
    {
        var wishedBy = new int[positions.Count];
        for (var c = 0; c < candidates.Count; c++)
        {
            var wishes = candidates[c].Wishes;
            for (var i = 0; i < wishes.Count; i++)
            {
                var position = wishes[i];
                if (position < 0 || position >= positions.Count) errors.Add(MarketErrors.UnknownWish(candidates[c].Key));
                else if (wishedBy[position] == c + 1) errors.Add(MarketErrors.WishTwice(candidates[c].Key, positions[position].Key));
                else wishedBy[position] = c + 1;
            }
        }
    }

    private void RankingsOfPositions()
    {
        var rankedBy = new int[candidates.Count];
        for (var p = 0; p < positions.Count; p++)
        {
            var (key, capacity, ranking, levels) = positions[p];
            if (capacity < 0) errors.Add(MarketErrors.NegativeCapacity(key, capacity));
            if (levels is not null && (levels.Count != ranking.Count || levels.Zip(levels.Skip(1)).Any(pair => pair.First > pair.Second))) errors.Add(MarketErrors.BadLevels(key));
            for (var i = 0; i < ranking.Count; i++)
            {
                var candidate = ranking[i];
                if (candidate < 0 || candidate >= candidates.Count) errors.Add(MarketErrors.UnknownRanked(key));
                else if (rankedBy[candidate] == p + 1) errors.Add(MarketErrors.RankedTwice(key, candidates[candidate].Key));
                else rankedBy[candidate] = p + 1;
            }
        }
    }

    private void Locks()
    {
        var known = locks.Where(l => l.Candidate >= 0 && l.Candidate < candidates.Count && l.Position >= 0 && l.Position < positions.Count).ToList();
        if (known.Count < locks.Length) errors.Add(MarketErrors.UnknownLocked());

        var forced = known.Where(l => l.Kind is PairLockKind.Forced).ToList();
        errors.AddRange(forced.GroupBy(l => l.Candidate).Where(of => of.Count() > 1).Select(of => MarketErrors.ForcedTwice(candidates[of.Key].Key)));
        errors.AddRange(forced.GroupBy(l => l.Position).Where(at => positions[at.Key].Capacity >= 0 && at.Count() > positions[at.Key].Capacity)
            .Select(at => MarketErrors.TooManyForced(positions[at.Key].Key, at.Count(), positions[at.Key].Capacity)));
        errors.AddRange(known.Where(l => l.Kind is PairLockKind.Forbidden).Select(l => (l.Candidate, l.Position))
            .Intersect(forced.Select(l => (l.Candidate, l.Position)))
            .Select(pair => MarketErrors.ForcedAndForbidden(candidates[pair.Candidate].Key, positions[pair.Position].Key)));
    }
}
