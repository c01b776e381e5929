using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Skills;

/// <summary>A skill that somebody is sought for.</summary>
/// <param name="SkillId">Which.</param>
/// <param name="Level">The level that suffices.</param>
/// <param name="Necessity">Whether its absence is a defect or only no asset.</param>
/// <param name="Weight">How much it counts beside the others, from <see cref="MinWeight"/> to <see cref="MaxWeight"/>.</param>
public sealed record SoughtSkill(SkillId SkillId, SkillLevel Level, Necessity Necessity, int Weight = SoughtSkill.UsualWeight)
{
    public const int MinWeight = 1;
    public const int UsualWeight = 2;
    public const int MaxWeight = 3;

    /// <summary>What a job or a vacancy requires, at the usual weight.</summary>
    public static SoughtSkill From(SkillRequirement requirement) => new(requirement.SkillId, requirement.Level, requirement.Necessity);
}
