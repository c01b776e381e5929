namespace DinumTalent.Domain.Eig;

/// <summary>A position with its ranking, ties broken, as it stood when the result was frozen.</summary>
/// <param name="ChallengeId">With the expertise, the position.</param>
/// <param name="Expertise">Of the position.</param>
/// <param name="Places">Of this session of results.</param>
/// <param name="Ranking">The best first.</param>
/// <param name="Spent">Of them, those whose mission was begun by somebody who is erased since: they are given to nobody any more.</param>
public sealed record FrozenPosition(ChallengeId ChallengeId, Expertise Expertise, int Places, IReadOnlyList<FellowApplicationId> Ranking, int Spent = 0);

/// <summary>What somebody wished when the result was frozen.</summary>
/// <param name="ApplicationId">The person.</param>
/// <param name="Number">Of the application.</param>
/// <param name="Wishes">Challenges, the most wanted first.</param>
/// <param name="Positions">Numbers of the positions that they stand for, the most wanted first.</param>
public sealed record FrozenWishes(FellowApplicationId ApplicationId, int Number, IReadOnlyList<ChallengeId> Wishes, IReadOnlyList<int> Positions);
