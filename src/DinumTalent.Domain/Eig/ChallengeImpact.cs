using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What a challenge changed: measures with dated values, what was decided on it, and what remains at the end.</summary>
public sealed class ChallengeImpact : AggregateRoot<ChallengeImpactId>, IAudited
{
    public const int MaxMeasures = 12;
    public const int MaxValues = 60;
    public const int ReasonMaxLength = 1_000;
    public const int NameMaxLength = 201;

    private ChallengeImpact()
    {
    }

    /// <summary>Takes over the measures that the challenge proposed; the programme says what each tells of.</summary>
    public ChallengeImpact(Challenge challenge) : base(ChallengeImpactId.New())
    {
        (CohortId, ChallengeId) = (challenge.CohortId, challenge.Id);
        Measures = [.. challenge.Measures.Take(MaxMeasures).Select((m, at) => new ImpactMeasure(at + 1, m.Name, ImpactKind.Other, m.Unit, m.Baseline, m.Target))];
    }

    public CohortId CohortId { get; private set; }

    public ChallengeId ChallengeId { get; private set; }

    public IReadOnlyList<ImpactMeasure> Measures { get; private set; } = [];

    /// <summary>By measure, then by day; one a measure and day.</summary>
    public IReadOnlyList<ImpactValue> Values { get; private set; } = [];

    public ImpactDecision? Decision { get; private set; }

    public string? DecisionReason { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedByName { get; private set; }

    public ProductState? EndState { get; private set; }

    public Maintainer? MaintainedBy { get; private set; }

    /// <summary>The last value of a measure; null while there is none.</summary>
    public decimal? Last(int measure) => Values.Where(v => v.Measure == measure).MaxBy(v => v.On)?.Value;

    /// <summary>A new measure, or other words for one. A unit stays once values are entered in it.</summary>
    /// <param name="measure">Its number, or 0 for a new one.</param>
    public Result Describe(ImpactMeasure measure)
    {
        var held = Measures.FirstOrDefault(m => m.Number == measure.Number);
        if (measure.Number != 0 && held is null) return Error.NotFound;
        if (held is null && Measures.Count >= MaxMeasures) return ImpactErrors.TooMany;
        var (name, unit) = (measure.Name?.Trim() ?? "", string.IsNullOrWhiteSpace(measure.Unit) ? null : measure.Unit.Trim());
        var valid = Result.All(
            measure.Check(),
            held is not null && held.Unit != unit && Values.Any(v => v.Measure == held.Number) ? ImpactErrors.UnitHasValues : Result.Success);
        if (valid.IsFailure) return valid;
        var number = held?.Number ?? (Measures.Count == 0 ? 1 : Measures.Max(m => m.Number) + 1);
        Measures = [.. Measures.Where(m => m != held).Append(measure with { Number = number, Name = name, Unit = unit }).OrderBy(m => m.Number)];
        return Result.Success;
    }

    /// <summary>What a measure was on a day; another value for the same day takes the place of the first.</summary>
    /// <param name="measure">Its number; 0: none was chosen.</param>
    /// <param name="on">The day that it holds for.</param>
    /// <param name="value">In the unit of the measure.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="proof">Where it comes from; null keeps the one that is there.</param>
    /// <param name="today">In Paris.</param>
    /// <returns>The proof that is no longer needed.</returns>
    public Result<ImpactProof?> Enter(int measure, DateOnly? on, decimal? value, StageActor by, ImpactProof? proof, DateOnly today)
    {
        if (measure != 0 && Measures.All(m => m.Number != measure)) return Error.NotFound;
        var valid = Result.All(
            measure == 0 ? ImpactErrors.NoMeasure : Result.Success,
            on is null || on > today ? ImpactErrors.NoDay : Result.Success,
            value is null ? ImpactErrors.NoValue : IsTooLarge(value) ? ImpactErrors.TooLarge(nameof(value)) : Result.Success);
        if (valid.IsFailure) return Result<ImpactProof?>.Failure(valid.Errors);
        var held = Values.FirstOrDefault(v => v.Measure == measure && v.On == on);
        if (held is null && Values.Count(v => v.Measure == measure) >= MaxValues) return ImpactErrors.TooManyValues;
        Values = [.. Values.Where(v => v != held).Append(new ImpactValue(measure, on!.Value, value!.Value, by.UserId, by.Name, proof ?? held?.Proof)).OrderBy(v => v.Measure).ThenBy(v => v.On)];
        return proof is null ? (ImpactProof?)null : held?.Proof;
    }

    /// <summary>Stop, iterate or scale, with the reason; may change.</summary>
    public Result Decide(Challenge challenge, ImpactDecision? decision, string? reason, StageActor by, DateOnly today)
    {
        if (challenge.IsBy(by.UserId)) return ImpactErrors.OwnChallenge;
        var valid = Result.All(
            decision is not { } given || !Enum.IsDefined(given) ? ImpactErrors.NoDecision : Result.Success,
            string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength ? ImpactErrors.NoReason : Result.Success);
        if (valid.IsFailure) return valid;
        (Decision, DecisionReason, DecidedOn, DecidedByName) = (decision, reason!.Trim(), today, by.Name);
        Because(DecisionReason);
        return Result.Success;
    }

    /// <summary>What remains at the end, and who looks after it.</summary>
    public Result Conclude(ProductState? state, Maintainer? maintainer)
    {
        var valid = Result.All(
            state is not { } given || !Enum.IsDefined(given) ? ImpactErrors.NoState : Result.Success,
            state is not ProductState.Stopped && (maintainer is not { } who || !Enum.IsDefined(who)) ? ImpactErrors.NoMaintainer : Result.Success);
        if (valid.IsFailure) return valid;
        (EndState, MaintainedBy) = (state, state is ProductState.Stopped ? null : maintainer);
        return Result.Success;
    }

    public bool HasValuesOf(UserId person) => Values.Any(v => v.By == person);

    /// <summary>Somebody is erased: the values stay, without who entered them.</summary>
    public void Forget(UserId person, string standIn) =>
        Values = [.. Values.Select(v => v.By == person ? v with { By = null, ByName = standIn } : v)];

    internal static bool IsTooLarge(decimal? number) => number is { } n && Math.Abs(n) > ChallengeMeasure.Largest;
}
