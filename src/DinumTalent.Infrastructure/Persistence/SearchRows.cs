using DinumTalent.Application.Common;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>A folded word of an owner, with the weight of the text it stands in.</summary>
public sealed class SearchTerm
{
    public const int IndexMaxLength = 30;
    public const int TermMaxLength = Spelling.TermMaxLength;

    public string Index { get; init; } = "";

    public string Term { get; init; } = "";

    public Guid OwnerId { get; init; }

    public int Weight { get; set; }
}

/// <summary>Three letters of a known word: finds words in spite of a typing mistake.</summary>
public sealed class SearchTrigram
{
    public string Index { get; init; } = "";

    public string Trigram { get; init; } = "";

    public string Term { get; init; } = "";
}
