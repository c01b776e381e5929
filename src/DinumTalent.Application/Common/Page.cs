namespace DinumTalent.Application.Common;

/// <summary>One page of a list, with the count of the whole.</summary>
/// <param name="Items">At most <paramref name="Size"/> rows.</param>
/// <param name="Number">From 1.</param>
/// <param name="Size">20, 50 or 100.</param>
/// <param name="Total">Rows of the whole list.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    public int Count => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Which page of a list is asked for; out-of-range values fall back to the nearest sensible one.</summary>
public readonly record struct Paging(int Number, int Size)
{
    public static readonly IReadOnlyList<int> Sizes = [20, 50, 100];

    public static Paging Of(int? number, int? size) =>
        new(Math.Clamp(number ?? 1, 1, 100_000), size is { } s && Sizes.Contains(s) ? s : Sizes[0]);

    public int Skip => (Number - 1) * Size;

    /// <summary>The same page, or the last one where the list is shorter.</summary>
    public Paging Within(int total) => this with { Number = Math.Clamp(Number, 1, Math.Max(1, (total + Size - 1) / Size)) };
}
