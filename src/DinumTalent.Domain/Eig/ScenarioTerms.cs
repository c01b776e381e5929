using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What a scenario is computed with, beyond the lists.</summary>
/// <param name="Name">Unique in its sprint.</param>
/// <param name="Optimal">The side that the result is best for.</param>
/// <param name="AuditionWeight">From 0 to 1; the preselection has the rest.</param>
/// <param name="Floor">Mean below which nobody is ranked, from 0 to 5.</param>
/// <param name="Seed">What the draw between equals starts from.</param>
/// <param name="Locks">Decided by people.</param>
public sealed record ScenarioTerms(string? Name, MarketSide Optimal, decimal AuditionWeight, decimal Floor, string? Seed, IReadOnlyList<ScenarioLock> Locks)
{
    public const int NameMaxLength = 80;
    public const int SeedMaxLength = 100;

    /// <summary>Everything that is wrong with them; the locks are checked against the lists as well when the scenario is computed.</summary>
    public Result Check() => Result.All(
        string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > NameMaxLength ? ScenarioErrors.NoName : Result.Success,
        string.IsNullOrWhiteSpace(Seed) || Seed.Trim().Length > SeedMaxLength ? ScenarioErrors.NoSeed : Result.Success,
        RankingRule.Create(AuditionWeight, Floor).ToResult(),
        Locks.Any(l => string.IsNullOrWhiteSpace(l.Reason) || l.Reason.Length > ScenarioLock.ReasonMaxLength) ? ScenarioErrors.LockUnexplained : Result.Success);
}
