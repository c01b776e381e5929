using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Retention;

/// <summary>A setting of the weights: who, when, why. Another one takes its place and leaves it as it was.</summary>
public sealed class RiskWeights : AggregateRoot<RiskWeightsId>, IAudited
{
    public const int NameMaxLength = 200;
    public const int ReasonMaxLength = 500;

    private RiskWeights()
    {
    }

    private RiskWeights(int number, RiskTerms terms, string reason, UserId? by, string byName, DateTime now) : base(RiskWeightsId.New()) =>
        (Number, Weights, Reason, SetBy, SetByName, SetAt) = (number, terms.Weights, reason, by, byName, now);

    /// <summary>From 1, one more at each setting; the highest is in force.</summary>
    public int Number { get; private set; }

    public IReadOnlyList<RiskWeight> Weights { get; private set; } = [];

    public string Reason { get; private set; } = "";

    /// <summary>Null for the system.</summary>
    public UserId? SetBy { get; private set; }

    public string SetByName { get; private set; } = "";

    public DateTime SetAt { get; private set; }

    public RiskTerms Terms => RiskTerms.FromStore(Weights);

    /// <param name="inForce">The setting that it takes the place of; null for the first.</param>
    /// <param name="weights">One a factor.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who; null for the system.</param>
    /// <param name="byName">As shown beside it.</param>
    /// <param name="now">In UTC.</param>
    public static Result<RiskWeights> Set(RiskWeights? inForce, IReadOnlyCollection<RiskWeight> weights, string? reason, UserId? by, string byName, DateTime now)
    {
        var terms = RiskTerms.Of(weights);
        if (terms.IsFailure) return Result<RiskWeights>.Failure(terms.Errors);
        if (terms.Value.Weights.SequenceEqual((inForce?.Terms ?? RiskTerms.Usual).Weights)) return RiskErrors.Unchanged;
        if (string.IsNullOrWhiteSpace(reason)) return RiskErrors.ReasonMissing;
        if (reason.Trim().Length > ReasonMaxLength) return RiskErrors.ReasonTooLong;
        return new RiskWeights((inForce?.Number ?? 0) + 1, terms.Value, reason.Trim(), by, byName, now);
    }
}
