namespace DinumTalent.Domain.Retention;

/// <summary>A factor that counts for somebody.</summary>
/// <param name="Factor">Which.</param>
/// <param name="Points">How much it adds.</param>
public sealed record RiskFinding(RiskFactor Factor, int Points);

/// <summary>
/// What speaks for a departure: a sum of named factors, each with the fact behind it. It sorts those whom somebody should talk to;
/// it decides nothing, and is no probability.
/// </summary>
/// <param name="Findings">Heaviest first.</param>
public sealed record DepartureRisk(IReadOnlyList<RiskFinding> Findings)
{
    /// <summary>A contract that ends within so many months counts.</summary>
    public const int ContractMonths = 6;

    /// <summary>More years than these in the same post count.</summary>
    public const int YearsInPost = 3;

    /// <summary>No training for so many months counts, once somebody has served as long.</summary>
    public const int TrainingMonths = 24;

    /// <summary>A manager who changed, or an answer given, within so many months counts.</summary>
    public const int RecentMonths = 12;

    /// <summary>Of 5: an answer up to this one counts.</summary>
    public const int LowStay = 2;

    /// <summary>Points, from 0 to the sum of all weights.</summary>
    public int Score => Findings.Sum(f => f.Points);

    /// <summary>A pure function: the same facts, weights and day give the same.</summary>
    public static DepartureRisk Of(RiskFacts facts, RiskTerms terms, DateOnly today) =>
        new([.. Enum.GetValues<RiskFactor>()
            .Where(f => terms[f] > 0 && Counts(f, facts, today))
            .Select(f => new RiskFinding(f, terms[f]))
            .OrderByDescending(f => f.Points).ThenBy(f => f.Factor)]);

    private static bool Counts(RiskFactor factor, RiskFacts facts, DateOnly today) => factor switch
    {
        RiskFactor.ContractEnds => !facts.IsDecided && facts.ContractEndsOn is { } end && end >= today && end <= today.AddMonths(ContractMonths),
        RiskFactor.PayBelow => facts.GrossPay is { } pay && facts.Pay is { } bracket && pay < bracket.Reference,
        RiskFactor.LongInPost => facts.InPostSince < today.AddYears(-YearsInPost),
        RiskFactor.NoTraining => facts.ArrivedOn < today.AddMonths(-TrainingMonths) && !(facts.LastTrainingOn >= today.AddMonths(-TrainingMonths)),
        RiskFactor.ScarceSkill => facts.ScarceSkills.Count > 0,
        RiskFactor.SaidLeaving => facts.Stay <= LowStay && facts.SaidOn > today.AddMonths(-RecentMonths),
        RiskFactor.NewManager => facts.ManagerChangedOn is { } day && day > today.AddMonths(-RecentMonths) && day <= today,
        _ => false,
    };
}
