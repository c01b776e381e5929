namespace DinumTalent.Domain.Eig;

/// <summary>What somebody gets in a matching.</summary>
/// <param name="ApplicationId">The person.</param>
/// <param name="ChallengeId">Null for who has no place.</param>
/// <param name="Expertise">Of the place; null for who has none.</param>
/// <param name="WishRank">Of the challenge among the person's wishes, from 1; null without a place, and for one forced without being wished.</param>
/// <param name="Rank">Of the person in the ranking of the place, from 1, ties broken; null without a place, and for one forced without being ranked.</param>
/// <param name="IsForced">A lock gave it.</param>
public sealed record ScenarioSeat(FellowApplicationId ApplicationId, ChallengeId? ChallengeId, Expertise? Expertise, int? WishRank, int? Rank, bool IsForced);

/// <summary>What became of one position that somebody wished, or was forced on.</summary>
/// <param name="ApplicationId">The person.</param>
/// <param name="ChallengeId">With the expertise, the position.</param>
/// <param name="Expertise">Of the position.</param>
/// <param name="Reason">Why it is, or is not, the result.</param>
/// <param name="WishRank">Of the challenge among the person's wishes, from 1; null where it is not wished.</param>
/// <param name="Rank">Of the person in the ranking of the position, from 1, ties broken; null where not ranked.</param>
/// <param name="TakenAbove">People whom the position takes and ranks above.</param>
public sealed record ScenarioOutcome(FellowApplicationId ApplicationId, ChallengeId ChallengeId, Expertise Expertise, PairReason Reason, int? WishRank, int? Rank, int TakenAbove);

/// <summary>How far a position is filled.</summary>
/// <param name="ChallengeId">With the expertise, the position.</param>
/// <param name="Expertise">Of the position.</param>
/// <param name="Places">Sought.</param>
/// <param name="Filled">Of them.</param>
/// <param name="Ranked">People whom it ranks.</param>
public sealed record ScenarioPosition(ChallengeId ChallengeId, Expertise Expertise, int Places, int Filled, int Ranked)
{
    public int Free => Places - Filled;
}

/// <summary>A person and a position that would rather have each other, and the lock that keeps them apart.</summary>
/// <param name="ApplicationId">The person.</param>
/// <param name="ChallengeId">With the expertise, the position.</param>
/// <param name="Expertise">Of the position.</param>
/// <param name="Cause">Which lock.</param>
public sealed record ScenarioBlocking(FellowApplicationId ApplicationId, ChallengeId ChallengeId, Expertise Expertise, ScenarioLock Cause);
