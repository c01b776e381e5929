using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <param name="Factor">What counts.</param>
/// <param name="Points">How much, from 0 (never counts) to <see cref="RiskTerms.MostPoints"/>.</param>
public sealed record RiskWeight(RiskFactor Factor, int Points);

/// <summary>How much each factor counts. The score is their sum: a number of points that sorts, not a probability.</summary>
/// <remarks>The usual weights are our own choice, to be set by those who answer for the whole State; no study stands behind them.</remarks>
public sealed record RiskTerms
{
    public const int MostPoints = 100;

    private readonly IReadOnlyDictionary<RiskFactor, int> points;

    private RiskTerms(IReadOnlyDictionary<RiskFactor, int> points) => this.points = points;

    /// <summary>Where nobody set any.</summary>
    public static RiskTerms Usual { get; } = new(new Dictionary<RiskFactor, int>
    {
        [RiskFactor.ContractEnds] = 25,
        [RiskFactor.PayBelow] = 15,
        [RiskFactor.LongInPost] = 10,
        [RiskFactor.NoTraining] = 10,
        [RiskFactor.ScarceSkill] = 10,
        [RiskFactor.SaidLeaving] = 20,
        [RiskFactor.NewManager] = 10,
    });

    /// <summary>In the order of the factors.</summary>
    public IReadOnlyList<RiskWeight> Weights => [.. points.OrderBy(p => p.Key).Select(p => new RiskWeight(p.Key, p.Value))];

    public int this[RiskFactor factor] => points[factor];

    /// <summary>One weight a factor, none left out.</summary>
    public static Result<RiskTerms> Of(IReadOnlyCollection<RiskWeight> weights)
    {
        var factors = Enum.GetValues<RiskFactor>();
        if (weights.Count != factors.Length || factors.Any(f => weights.Count(w => w.Factor == f) != 1)) return RiskErrors.OneWeightEach;
        if (weights.Any(w => w.Points is < 0 or > MostPoints)) return RiskErrors.WeightOutOfBounds;
        return weights.All(w => w.Points == 0) ? RiskErrors.NothingCounts : new RiskTerms(weights.ToDictionary(w => w.Factor, w => w.Points));
    }

    /// <summary>As they were stored; a factor that did not exist then counts for nothing.</summary>
    public static RiskTerms FromStore(IEnumerable<RiskWeight> weights)
    {
        var stored = weights.ToDictionary(w => w.Factor, w => w.Points);
        return new RiskTerms(Enum.GetValues<RiskFactor>().ToDictionary(f => f, f => stored.GetValueOrDefault(f)));
    }
}
