using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Why a candidate has a position, or has it not.</summary>
public enum PairReason
{
    /// <summary>Has it: nothing that the candidate wished more could be had.</summary>
    [Label("Obtenu")]
    Obtained,

    /// <summary>Has it because people decided so.</summary>
    [Label("Affectation imposée")]
    Forced,

    /// <summary>Has one that the candidate ranked higher.</summary>
    [Label("Un vœu mieux placé a été obtenu")]
    HigherWish,

    /// <summary>The candidate does not wish it.</summary>
    [Label("Non souhaité par le candidat")]
    NotWished,

    /// <summary>The position does not rank the candidate.</summary>
    [Label("Candidat non classé")]
    NotRanked,

    /// <summary>All places went to people ranked above.</summary>
    [Label("Toutes les places sont allées à des candidats mieux classés")]
    Outranked,

    /// <summary>The position has no place.</summary>
    [Label("Aucune place ouverte")]
    NoPlace,

    /// <summary>People decided that the candidate won't have it.</summary>
    [Label("Affectation exclue")]
    Forbidden,

    /// <summary>People decided that the candidate has another.</summary>
    [Label("Affectation imposée à un autre poste")]
    ForcedElsewhere,

    /// <summary>A place that the ranking would give the candidate went to somebody whom people decided on.</summary>
    [Label("Place prise par une affectation imposée")]
    PlaceForced,
}

/// <summary>One wish or one ranked candidate, and what became of it.</summary>
/// <param name="Candidate">Number of the candidate.</param>
/// <param name="Position">Number of the position.</param>
/// <param name="Reason">Why it is, or is not, the result.</param>
/// <param name="WishRank">Of the position among the candidate's wishes, from 1; null where it is not wished.</param>
/// <param name="Rank">Of the candidate in the position's ranking, from 1, ties broken; null where not ranked.</param>
/// <param name="TakenAbove">People whom the position takes and ranks above the candidate; above someone unranked, all it ranks.</param>
public sealed record PairOutcome(int Candidate, int Position, PairReason Reason, int? WishRank, int? Rank, int TakenAbove);

/// <summary>What a candidate gets.</summary>
/// <param name="Candidate">Number of the candidate.</param>
/// <param name="Position">Number of the position; null for who is not matched.</param>
/// <param name="WishRank">Of that position among the wishes, from 1; null where not matched, or forced on a position not wished.</param>
/// <param name="IsForced">A lock gave it.</param>
public sealed record Placement(int Candidate, int? Position, int? WishRank, bool IsForced);

/// <summary>A position with places left.</summary>
/// <param name="Position">Number of the position.</param>
/// <param name="Free">Places left, 1 at least.</param>
public readonly record struct UnfilledPosition(int Position, int Free);

/// <summary>A candidate and a position that would rather have each other than what they have, and the lock that keeps them apart.</summary>
/// <param name="Candidate">Number of the candidate.</param>
/// <param name="Position">Number of the position.</param>
/// <param name="Cause">
/// The one that forbids the pair; else the one that holds the candidate elsewhere; else the one by which the position
/// holds somebody it ranks lower (of several, the lowest).
/// </param>
public readonly record struct BlockingPair(int Candidate, int Position, PairLock Cause);
