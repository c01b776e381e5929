using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

/// <summary>Décret n° 86-83, art. 3-7.</summary>
public sealed class Interviewing_a_contractual_candidate
{
    [Theory]
    [InlineData(36, 2, true)]
    [InlineData(36, 1, false)]
    [InlineData(7, 1, false)]
    [InlineData(6, 1, true)] // Six months or less: one may do.
    [InlineData(6, 0, false)]
    [InlineData(null, 1, false)]
    public void needs_people_present_at_interviews_that_were_held(int? months, int present, bool allowed) =>
        new InterviewPanel(IsContractual: true, months, SubmittedScorecards: 5, present).On(Given.Decision).IsSuccess.ShouldBe(allowed);

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void takes_scorecards_where_no_interview_was_entered(int submitted, bool allowed) =>
        new InterviewPanel(IsContractual: true, 36, submitted).On(Given.Decision).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void asks_nothing_for_a_civil_servant() =>
        new InterviewPanel(IsContractual: false, 36, 0, 0).On(Given.Decision).IsSuccess.ShouldBeTrue();

    [Fact]
    public void names_the_rule_and_what_is_missing() =>
        new InterviewPanel(IsContractual: true, 36, 2, 1).On(Given.Decision).Error.Message.ShouldContain("décret n° 2019-1414) : une seule personne était présente");
}
