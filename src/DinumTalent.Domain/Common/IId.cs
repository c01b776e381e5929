namespace DinumTalent.Domain.Common;

/// <summary>A typed identifier over a version 7 <see cref="Guid"/>, assigned by the Domain; nothing relies on its order.</summary>
public interface IId<TSelf> : IParsable<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

/// <summary>What all identifiers share.</summary>
public static class Id
{
    public static TId New<TId>() where TId : struct, IId<TId> => TId.From(Guid.CreateVersion7());

    public static TId Parse<TId>(string text) where TId : struct, IId<TId> => TId.From(Guid.Parse(text));

    public static bool TryParse<TId>(string? text, out TId id) where TId : struct, IId<TId>
    {
        var parsed = Guid.TryParse(text, out var value) && value != Guid.Empty;
        id = parsed ? TId.From(value) : default;
        return parsed;
    }
}
