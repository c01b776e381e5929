namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// Who is one person: whoever shares an e-mail, a phone or a profile link, and whoever shares one with somebody of those.
/// It only suggests: a person decides, since a family may share a phone.
/// </summary>
public static class SamePerson
{
    /// <summary>The items in groups, each item in one; groups and the items in them keep the order given.</summary>
    /// <param name="items">What is grouped.</param>
    /// <param name="keys">What an item shares with others of the same person.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Groups<T>(IReadOnlyList<T> items, Func<T, IEnumerable<string>> keys)
    {
        var parents = Enumerable.Range(0, items.Count).ToArray();
        var first = new Dictionary<string, int>();
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var key in keys(items[i]))
            {
                if (first.TryAdd(key, i)) continue;
                Join(parents, first[key], i);
            }
        }

        return [.. Enumerable.Range(0, items.Count).GroupBy(i => Root(parents, i)).Select(g => (IReadOnlyList<T>)[.. g.Select(i => items[i])])];
    }

    /// <summary>The earlier one leads, so that groups keep the order of their first item.</summary>
    private static void Join(int[] parents, int one, int other)
    {
        var (left, right) = (Root(parents, one), Root(parents, other));
        if (left != right) parents[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int Root(int[] parents, int item)
    {
        // Each step shortens the way for the next time.
        while (parents[item] != item) item = parents[item] = parents[parents[item]];
        return item;
    }
}
