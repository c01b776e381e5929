using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>A figure by which the impact of a challenge is followed.</summary>
/// <param name="Number">From 1 within the challenge.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Unit">Days, euros…</param>
/// <param name="Baseline">Before the mission; null while it is not known, which is not 0.</param>
/// <param name="Target">At the end; null while it is not set.</param>
public sealed record ImpactMeasure(int Number, string Name, ImpactKind Kind, string? Unit, decimal? Baseline, decimal? Target)
{
    /// <summary>Everything that is wrong with it by itself.</summary>
    public Result Check() => Result.All(
        string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > ChallengeMeasure.NameMaxLength ? ImpactErrors.NoName : Result.Success,
        Unit?.Trim().Length > ChallengeMeasure.UnitMaxLength ? ImpactErrors.UnitTooLong : Result.Success,
        !Enum.IsDefined(Kind) ? ImpactErrors.NoKind : Result.Success,
        ChallengeImpact.IsTooLarge(Baseline) ? ImpactErrors.TooLarge(nameof(Baseline)) : Result.Success,
        ChallengeImpact.IsTooLarge(Target) ? ImpactErrors.TooLarge(nameof(Target)) : Result.Success);

    /// <summary>Whether less is better: as the target says, else as the kind does.</summary>
    public bool Falls => Target is { } target && Baseline is { } baseline && target != baseline ? target < baseline : Kind is ImpactKind.ShorterDelay or ImpactKind.LessNonTakeUp;

    /// <summary>By how much a value is better than the baseline; negative where it is worse; null without a baseline.</summary>
    public decimal? Gain(decimal? value) => value is { } now && Baseline is { } before ? Falls ? before - now : now - before : null;
}
