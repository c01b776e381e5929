namespace DinumTalent.Domain.Eig;

/// <summary>Makes rankings strict, and lets each wish know the entry of the ranking that answers it.</summary>
internal static class Rankings
{
    /// <summary>Orders people of one level by the rule, in place.</summary>
    public static IReadOnlyList<BrokenTie> BreakTies(
        IReadOnlyList<CandidateList> candidates, IReadOnlyList<PositionList> positions, TieBreaking rule, int[] entryStart, int[] entryCandidate)
    {
        var broken = new List<BrokenTie>();
        var lots = new string?[candidates.Count];
        for (var p = 0; p < positions.Count; p++)
        {
            if (positions[p].Levels is not { } levels) continue;
            for (var (from, to) = (0, 1); from < levels.Count; from = to, to++)
            {
                while (to < levels.Count && levels[to] == levels[from]) to++;
                if (to - from == 1) continue;
                var tied = entryCandidate.AsSpan(entryStart[p] + from, to - from);
                if (rule.Seed is not null) tied.Sort(ByLot);
                broken.Add(new BrokenTie(p, from + 1, tied.ToArray()));
            }
        }

        return broken;

        int ByLot(int one, int other) =>
            string.CompareOrdinal(Lot(one), Lot(other)) is var order and not 0 ? order : string.CompareOrdinal(candidates[one].Key, candidates[other].Key);

        string Lot(int candidate) => lots[candidate] ??= rule.Lot(candidates[candidate].Key);
    }

    /// <summary>For each wish its entry, for each entry its wish; <see cref="Market.None"/> where the other side does not list it.</summary>
    public static (int[] WishEntry, int[] EntryWish) Join(int[] wishStart, int[] wishPosition, int[] entryStart, int[] entryCandidate)
    {
        var (candidates, positions) = (wishStart.Length - 1, entryStart.Length - 1);

        // The wishes by position, as a counting sort gives them.
        var askedStart = new int[positions + 1];
        foreach (var position in wishPosition) askedStart[position + 1]++;
        for (var p = 0; p < positions; p++) askedStart[p + 1] += askedStart[p];
        var asked = new int[wishPosition.Length];
        var askedBy = new int[wishPosition.Length];
        var next = askedStart[..positions];
        for (var c = 0; c < candidates; c++)
        {
            for (var w = wishStart[c]; w < wishStart[c + 1]; w++)
            {
                var at = next[wishPosition[w]]++;
                (asked[at], askedBy[at]) = (w, c);
            }
        }

        var wishEntry = new int[wishPosition.Length];
        var entryWish = new int[entryCandidate.Length];
        Array.Fill(wishEntry, Market.None);
        Array.Fill(entryWish, Market.None);
        var entryOf = new int[candidates];
        Array.Fill(entryOf, Market.None);
        for (var p = 0; p < positions; p++)
        {
            for (var e = entryStart[p]; e < entryStart[p + 1]; e++) entryOf[entryCandidate[e]] = e;
            for (var a = askedStart[p]; a < askedStart[p + 1]; a++)
            {
                // What an earlier position left there lies before this one's entries.
                var entry = entryOf[askedBy[a]];
                if (entry < entryStart[p]) continue;
                (wishEntry[asked[a]], entryWish[entry]) = (entry, asked[a]);
            }
        }

        return (wishEntry, entryWish);
    }
}
