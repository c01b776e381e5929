using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Skills;

/// <summary>How many agents hold a skill, level by level, and how many of those who master it leave soon.</summary>
/// <param name="ByLevel">Holders at each level from 1 to 5.</param>
/// <param name="MastersLeaving">Holders at <see cref="MasteryFrom"/> or above who leave within <see cref="MonthsAhead"/> months.</param>
public sealed record SkillHolding(IReadOnlyList<int> ByLevel, int MastersLeaving)
{
    /// <summary>From this level on somebody can be counted on.</summary>
    public const SkillLevel MasteryFrom = SkillLevel.Mastery;

    public const int MonthsAhead = 12;

    /// <summary>A skill that fewer master is rare, unless the reader sets another number.</summary>
    public const int RareBelow = 5;

    /// <summary>Share of masters leaving from which a skill is at risk.</summary>
    public const decimal RiskFrom = 0.25m;

    public int Holders => ByLevel.Sum();

    public int Masters => ByLevel.Skip((int)MasteryFrom - 1).Sum();

    /// <summary>Share of those who master the skill and leave within a year; null when nobody masters it.</summary>
    public decimal? LeavingShare => Masters == 0 ? null : (decimal)MastersLeaving / Masters;

    public bool IsAtRisk => LeavingShare >= RiskFrom;

    public bool IsRare(int below = RareBelow) => Masters < below;
}
