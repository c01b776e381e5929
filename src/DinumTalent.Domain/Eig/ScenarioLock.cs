namespace DinumTalent.Domain.Eig;

/// <summary>What the programme decides about a person and a position, whatever the lists say, and why.</summary>
/// <param name="ApplicationId">The person.</param>
/// <param name="ChallengeId">With the expertise, the position.</param>
/// <param name="Expertise">Of the position.</param>
/// <param name="Kind">Whether it must be or must not be.</param>
/// <param name="Reason">Why; kept with the scenario.</param>
public sealed record ScenarioLock(FellowApplicationId ApplicationId, ChallengeId ChallengeId, Expertise Expertise, PairLockKind Kind, string Reason)
{
    public const int ReasonMaxLength = 500;

    /// <summary>Whether another one is about the same person and the same position.</summary>
    public bool IsAbout(ScenarioLock other) => (ApplicationId, ChallengeId, Expertise) == (other.ApplicationId, other.ChallengeId, other.Expertise);
}
