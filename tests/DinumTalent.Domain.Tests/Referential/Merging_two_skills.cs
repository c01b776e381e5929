using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Referential;

public sealed class Merging_two_skills
{
    private static readonly DateOnly Today = new(2027, 1, 10);

    private readonly Sandbox sandbox = new();

    [Fact]
    public void moves_what_jobs_require_keeping_the_higher_level_and_the_stronger_necessity()
    {
        var (gone, stays, job) = (sandbox.Skills[2], sandbox.Skills[4], sandbox.Jobs[0]);
        var state = sandbox.Published.Copy();
        state.Apply(new RequireSkill(job, stays, SkillLevel.Notions, Necessity.Essential)).IsSuccess.ShouldBeTrue();

        state.Apply(new MergeSkills(gone, stays)).IsSuccess.ShouldBeTrue();

        state.Jobs[job].Requirements.Values.ShouldBe([new SkillRequirement(stays, SkillLevel.Practice, Necessity.Essential)]);
        state.Skills[gone].ShouldSatisfyAllConditions(s => s.IsRetired.ShouldBeTrue(), s => s.MergedInto.ShouldBe(stays));
        state.Skills[stays].SynonymList.ShouldBe(["Compétence 2"]);
    }

    [Fact]
    public void leads_earlier_merges_to_the_one_that_stands()
    {
        var state = sandbox.Published.Copy();
        state.Apply(new MergeSkills(sandbox.Skills[2], sandbox.Skills[3]));

        state.Apply(new MergeSkills(sandbox.Skills[3], sandbox.Skills[4])).IsSuccess.ShouldBeTrue();

        state.Skills[sandbox.Skills[2]].MergedInto.ShouldBe(sandbox.Skills[4]);
        state.Apply(new RetireSkill(sandbox.Skills[3])).Error.ShouldBe(ReferentialErrors.Merged);
    }

    [Fact]
    public void puts_what_a_group_holds_below_the_other_one_and_refuses_a_circle()
    {
        var state = sandbox.Published.Copy();
        state.Apply(new MoveSkill(sandbox.Skills[1], sandbox.Skills[0])).IsSuccess.ShouldBeTrue();

        state.Apply(new MergeSkills(sandbox.Skills[0], sandbox.Skills[1])).Error.ShouldBe(ReferentialErrors.MergeBelow);
        state.Apply(new MergeSkills(sandbox.Skills[1], sandbox.Skills[0])).IsSuccess.ShouldBeTrue();

        state.Skills.Values.Where(s => s.Kind != SkillKind.Group).ShouldAllBe(s => s.ParentId == sandbox.Skills[0]);
    }

    [Theory]
    [InlineData(SkillLevel.Mastery, AssessmentSource.Declared, SkillLevel.Practice, AssessmentSource.Certified, true)]
    [InlineData(SkillLevel.Mastery, AssessmentSource.Declared, SkillLevel.Mastery, AssessmentSource.Validated, false)]
    [InlineData(SkillLevel.Mastery, AssessmentSource.Experience, SkillLevel.Mastery, AssessmentSource.Declared, true)]
    [InlineData(SkillLevel.Mastery, AssessmentSource.Validated, SkillLevel.Mastery, AssessmentSource.Certified, false)]
    public void keeps_the_higher_level_of_an_agent_then_the_better_evidenced(
        SkillLevel leftLevel, AssessmentSource leftSource, SkillLevel rightLevel, AssessmentSource rightSource, bool leftStands)
    {
        var agent = AgentId.New();
        var left = new SkillAssessment(agent, sandbox.Skills[2], leftLevel, leftSource, Today);
        var right = new SkillAssessment(agent, sandbox.Skills[3], rightLevel, rightSource, Today);

        MergedStanding.Best(left, right, Today).ShouldBe(leftStands ? left : right);
        MergedStanding.Best(right, left, Today).ShouldBe(leftStands ? left : right);
    }

    [Fact]
    public void counts_an_expired_certificate_as_declared()
    {
        var agent = AgentId.New();
        var expired = new SkillAssessment(agent, sandbox.Skills[2], SkillLevel.Mastery, AssessmentSource.Certified, Today.AddYears(-4));
        expired.Support("Certificat", Today.AddDays(-1), null).IsSuccess.ShouldBeTrue();
        var acquired = new SkillAssessment(agent, sandbox.Skills[3], SkillLevel.Mastery, AssessmentSource.Experience, Today);

        MergedStanding.Best(expired, acquired, Today).ShouldBe(acquired);
    }
}
