using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>
/// The same results by other ways: the procedure in rounds as Gale and Shapley tell it, over single seats, with no thought
/// of speed; and every stable result there is, by trying all assignments.
/// </summary>
internal static class NaiveMatching
{
    public static int?[] Of(MatchingCase given, MarketSide asking)
    {
        var free = given.Candidates.Where(c => given.Forced(c) is null).ToList();
        var seats = (
            from p in given.Positions
            from number in Enumerable.Range(0, given.Capacities[p] - given.Candidates.Count(c => given.Forced(c) == p))
            select (Position: p, Number: number)).ToList();
        bool IsOpen(int candidate, int position) => given.IsAcceptable(candidate, position) && !given.Forbids(candidate, position);

        // A candidate takes the seats of one position in their order; every seat has the ranking of its position.
        var seatsOf = free.ToDictionary(c => c, c => given.Wishes[c].Where(p => IsOpen(c, p)).SelectMany(p => seats.Where(s => s.Position == p)).ToList());
        var candidatesOf = seats.ToDictionary(s => s, s => given.Rankings[s.Position].Where(c => free.Contains(c) && IsOpen(c, s.Position)).ToList());
        var pairs = asking is MarketSide.Candidates
            ? Rounds(seatsOf, candidatesOf).Select(pair => (Candidate: pair.Asker, Seat: pair.Asked))
            : Rounds(candidatesOf, seatsOf).Select(pair => (Candidate: pair.Asked, Seat: pair.Asker));

        var result = given.Candidates.Select(given.Forced).ToArray();
        foreach (var (candidate, seat) in pairs) result[candidate] = seat.Position;
        return result;
    }

    /// <summary>Every assignment that respects the locks and the capacities and that no pair free of locks blocks.</summary>
    public static List<int?[]> AllStable(MatchingCase given) => [.. Assignments(given, 0, new int?[given.Wishes.Length]).Where(a => IsStable(given, a))];

    private static List<(TAsker Asker, TAsked Asked)> Rounds<TAsker, TAsked>(Dictionary<TAsker, List<TAsked>> askers, Dictionary<TAsked, List<TAsker>> asked)
        where TAsker : notnull where TAsked : notnull
    {
        var left = askers.ToDictionary(a => a.Key, a => new Queue<TAsked>(a.Value));
        var held = new Dictionary<TAsked, TAsker>();
        while (true)
        {
            var asks = left.Where(a => a.Value.Count > 0 && !held.ContainsValue(a.Key)).Select(a => (Asker: a.Key, Asked: a.Value.Dequeue())).ToList();
            if (asks.Count == 0) return [.. held.Select(h => (h.Value, h.Key))];

            foreach (var at in asks.GroupBy(ask => ask.Asked, ask => ask.Asker))
            {
                var all = held.TryGetValue(at.Key, out var holder) ? at.Append(holder) : at;
                held[at.Key] = all.MinBy(asker => asked[at.Key].IndexOf(asker))!;
            }
        }
    }

    private static IEnumerable<int?[]> Assignments(MatchingCase given, int candidate, int?[] soFar)
    {
        if (candidate == soFar.Length)
        {
            yield return [.. soFar];
            yield break;
        }

        IEnumerable<int?> choices = given.Forced(candidate) is { } forced
            ? [forced]
            : [null, .. given.Wishes[candidate].Where(p => given.IsAcceptable(candidate, p) && !given.Forbids(candidate, p)).Select(p => (int?)p)];
        foreach (var choice in choices)
        {
            soFar[candidate] = choice;
            if (choice is { } p && soFar.Take(candidate + 1).Count(g => g == p) + LaterForced(p) > given.Capacities[p]) continue;
            foreach (var whole in Assignments(given, candidate + 1, soFar)) yield return whole;
        }

        soFar[candidate] = null;

        int LaterForced(int position) => given.Candidates.Skip(candidate + 1).Count(c => given.Forced(c) == position);
    }

    private static bool IsStable(MatchingCase given, int?[] assignment) => !given.Candidates.Where(c => given.Forced(c) is null).Any(c =>
        given.Wishes[c].Where(p => !given.Forbids(c, p) && given.IsAcceptable(c, p) && given.WishOf(c, p) < given.WishOf(c, assignment[c])).Any(p =>
            given.People(assignment, p).Count() < given.Capacities[p]
            || given.People(assignment, p).Any(other => given.Forced(other) is null && given.RankOf(p, other) > given.RankOf(p, c))));
}
