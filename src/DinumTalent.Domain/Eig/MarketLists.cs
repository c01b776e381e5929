using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>A person who seeks one place, with the positions that are acceptable to them.</summary>
/// <param name="Key">What the caller calls the person; unique among candidates, and what a draw is made from.</param>
/// <param name="Wishes">Numbers of positions, the most wanted first, each once. What is not listed is not acceptable.</param>
public sealed record CandidateList(string Key, IReadOnlyList<int> Wishes);

/// <summary>Places of one kind (a profile of a challenge), with the people who are acceptable on them.</summary>
/// <param name="Key">What the caller calls the position; unique among positions.</param>
/// <param name="Capacity">Number of places, from 0.</param>
/// <param name="Ranking">Numbers of candidates, the most wanted first, each once. Who is not listed is not acceptable.</param>
/// <param name="Levels">
/// Where several may share a rank: the rank of each of the ranking, never falling; people of one rank are ordered by the
/// <see cref="TieBreaking"/> of the market. Null: the ranking is strict.
/// </param>
public sealed record PositionList(string Key, int Capacity, IReadOnlyList<int> Ranking, IReadOnlyList<int>? Levels = null);

/// <summary>What people decided about a pair, whatever the lists say.</summary>
public enum PairLockKind
{
    /// <summary>The candidate has the position, wished and ranked or not.</summary>
    [Label("Affectation imposée")]
    Forced,

    /// <summary>The candidate won't have the position.</summary>
    [Label("Affectation exclue")]
    Forbidden,
}

/// <summary>A pair taken out of the calculation by people.</summary>
/// <param name="Candidate">Number of the candidate.</param>
/// <param name="Position">Number of the position.</param>
/// <param name="Kind">Whether it must be or must not be.</param>
public readonly record struct PairLock(int Candidate, int Position, PairLockKind Kind)
{
    public static PairLock Force(int candidate, int position) => new(candidate, position, PairLockKind.Forced);

    public static PairLock Forbid(int candidate, int position) => new(candidate, position, PairLockKind.Forbidden);
}

/// <summary>One of the two sides of a market.</summary>
public enum MarketSide
{
    [Label("candidats")]
    Candidates,

    [Label("postes")]
    Positions,
}
