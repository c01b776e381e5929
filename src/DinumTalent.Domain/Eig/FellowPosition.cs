namespace DinumTalent.Domain.Eig;

/// <summary>Places of one expertise in one challenge.</summary>
/// <param name="ChallengeId">The challenge.</param>
/// <param name="Expertise">What the fellows can do.</param>
/// <param name="Places">How many are sought.</param>
public sealed record FellowPosition(ChallengeId ChallengeId, Expertise Expertise, int Places)
{
    /// <summary>Unique among the positions of a cohort.</summary>
    public string Key => $"{ChallengeId}/{Expertise}";

    /// <summary>Those that challenges offer, in an order that does not depend on theirs.</summary>
    public static IReadOnlyList<FellowPosition> Of(IEnumerable<Challenge> challenges) =>
        [.. challenges.SelectMany(c => c.Profiles.Select(p => new FellowPosition(c.Id, p.Expertise, p.Number))).OrderBy(p => p.Key, StringComparer.Ordinal)];
}
