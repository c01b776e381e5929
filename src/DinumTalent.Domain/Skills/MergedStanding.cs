namespace DinumTalent.Domain.Skills;

/// <summary>Which of two standing assessments of one agent stays when their skills become one.</summary>
public static class MergedStanding
{
    /// <summary>The higher level; then the better evidenced: certified and not expired, validated, acquired, declared; then in words, then the one verified last.</summary>
    public static SkillAssessment Best(SkillAssessment left, SkillAssessment right, DateOnly today) =>
        Rank(left, today).CompareTo(Rank(right, today)) >= 0 ? left : right;

    private static (int Level, int Source, bool Worded, DateOnly Verified, Guid Id) Rank(SkillAssessment assessment, DateOnly today) =>
        ((int)assessment.Level, OfSource(assessment, today), assessment.Evidence is not null, assessment.VerifiedOn, assessment.Id.Value);

    private static int OfSource(SkillAssessment assessment, DateOnly today) => assessment.Source switch
    {
        AssessmentSource.Certified => assessment.ExpiresOn < today ? 0 : 3,
        AssessmentSource.Validated => 2,
        AssessmentSource.Experience or AssessmentSource.Training => 1,
        _ => 0,
    };
}
