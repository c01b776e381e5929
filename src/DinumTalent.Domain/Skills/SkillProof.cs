using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Skills;

/// <summary>
/// All that a score may know of a person: at what level a skill is held, on what it rests, since when it was not looked
/// at. No age, sex, origin, health or pay can enter, for want of a field.
/// </summary>
/// <param name="Level">The level that stands.</param>
/// <param name="Source">On what it rests.</param>
/// <param name="VerifiedOn">Day on which somebody last said that it is true.</param>
/// <param name="ExpiresOn">Last day of a certificate; null without.</param>
public readonly record struct SkillProof(SkillLevel Level, AssessmentSource Source, DateOnly VerifiedOn, DateOnly? ExpiresOn)
{
    /// <summary>Whether a certificate had run out on a day: the level then rests on the person's word.</summary>
    public bool IsExpired(DateOnly today) => Source is AssessmentSource.Certified && ExpiresOn < today;

    public static SkillProof Of(SkillAssessment assessment) => new(assessment.Level, assessment.Source, assessment.VerifiedOn, assessment.ExpiresOn);
}
