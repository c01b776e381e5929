namespace DinumTalent.Domain.Eig;

/// <summary>
/// The procedure of Gale and Shapley with capacities and incomplete lists: one side asks down its lists, the other holds the
/// best who have asked so far, and nobody is refused for good while somebody worse is held.
/// </summary>
/// <remarks>
/// D. Gale, L. Shapley, “College admissions and the stability of marriage”, American Mathematical Monthly 69, 1962.
/// Who asks gets the best of every stable result, whoever asks in which order; the other side, the worst. Each list is gone
/// down once, whichever side asks: time is linear in the lists, and so is memory. Forced pairs are given beforehand, forbidden
/// ones never asked.
/// </remarks>
internal static class DeferredAcceptance
{
    /// <summary>The position of each candidate, or <see cref="Market.None"/>.</summary>
    public static int[] Run(Market market, MarketSide asking) => asking is MarketSide.Candidates ? CandidatesAsk(market) : PositionsAsk(market);

    private static int[] CandidatesAsk(Market market)
    {
        var (wishStart, wishPosition, wishEntry, forbidden) = (market.WishStart, market.WishPosition, market.WishEntry, market.WishForbidden);
        var (entryStart, entryCandidate) = (market.EntryStart, market.EntryCandidate);
        var given = (int[])market.Forced.Clone();
        var free = FreePlaces(market);
        var next = wishStart[..market.CandidateCount];
        var held = new bool[entryCandidate.Length];

        // The last entry held by a full position. It only ever moves up its ranking, which keeps the whole linear.
        var last = new int[market.PositionCount];
        Array.Fill(last, Market.None);

        for (var first = 0; first < given.Length; first++)
        {
            if (given[first] != Market.None) continue;
            var asking = first;
            while (asking != Market.None && next[asking] < wishStart[asking + 1])
            {
                var wish = next[asking]++;
                var (position, entry) = (wishPosition[wish], wishEntry[wish]);
                if (entry == Market.None || forbidden[wish]) continue;
                if (free[position] > 0)
                {
                    (held[entry], given[asking]) = (true, position);
                    asking = Market.None;
                    if (--free[position] == 0) last[position] = LastHeld(held, entryStart[position + 1] - 1);
                }
                else if (entry < last[position])
                {
                    var refused = entryCandidate[last[position]];
                    (held[last[position]], given[refused]) = (false, Market.None);
                    (held[entry], given[asking]) = (true, position);
                    last[position] = LastHeld(held, last[position] - 1);
                    asking = refused;
                }
            }
        }

        return given;
    }

    private static int LastHeld(bool[] held, int from)
    {
        while (!held[from]) from--;
        return from;
    }

    private static int[] PositionsAsk(Market market)
    {
        var (wishPosition, entryStart, entryCandidate, entryWish) = (market.WishPosition, market.EntryStart, market.EntryCandidate, market.EntryWish);
        var given = (int[])market.Forced.Clone();
        var free = FreePlaces(market);
        var next = entryStart[..market.PositionCount];
        var heldWish = new int[market.CandidateCount];
        Array.Fill(heldWish, Market.None);
        var asking = new Stack<int>(market.PositionCount);
        for (var position = market.PositionCount - 1; position >= 0; position--) asking.Push(position);

        while (asking.TryPop(out var position))
        {
            while (free[position] > 0 && next[position] < entryStart[position + 1])
            {
                var entry = next[position]++;
                var (candidate, wish) = (entryCandidate[entry], entryWish[entry]);
                if (wish == Market.None || market.WishForbidden[wish] || market.Forced[candidate] != Market.None) continue;
                if (heldWish[candidate] is var held and not Market.None)
                {
                    if (held < wish) continue;

                    // Left for better: that place is free again. A position that was full waits for nothing else.
                    if (free[wishPosition[held]]++ == 0) asking.Push(wishPosition[held]);
                }

                (heldWish[candidate], given[candidate]) = (wish, position);
                free[position]--;
            }
        }

        return given;
    }

    private static int[] FreePlaces(Market market)
    {
        var free = (int[])market.Capacity.Clone();
        foreach (var position in market.Forced)
        {
            if (position != Market.None) free[position]--;
        }

        return free;
    }
}
