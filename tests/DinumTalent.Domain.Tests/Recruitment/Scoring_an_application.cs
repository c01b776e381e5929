using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Scoring_an_application
{
    private readonly Vacancy vacancy = Given.Open();
    private readonly Scorecard scorecard;

    public Scoring_an_application() => scorecard = new Scorecard(vacancy.Application().Id, UserId.New(), "Paul Roux", Given.Noon(Given.Decision));

    [Fact]
    public void follows_the_essential_skills_then_the_free_criteria() => vacancy.Criteria.Select(c => c.Label).ShouldBe(["C#", "Motivation"]);

    [Fact]
    public void tells_not_assessed_from_zero()
    {
        Write(0, null).ShouldBeDone();

        scorecard.Ratings.ShouldHaveSingleItem().Score.ShouldBe(0);
        scorecard.Ratings.ShouldNotContain(r => r.CriterionId == vacancy.Criteria[1].Id);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void goes_from_zero_to_five(int score) => Write(score, null).IsSuccess.ShouldBeFalse();

    [Fact]
    public void by_a_criterion_of_another_vacancy_is_not_found() =>
        scorecard.Write([new Rating(CriterionId.New(), 3, null)], null, null, vacancy.Criteria).ShouldBeRefused("not-found");

    [Fact]
    public void is_handed_in_with_a_score_and_an_advice()
    {
        scorecard.Submit(Given.Noon(Given.Decision)).ShouldBeRefused("scorecard.nothing-scored");
        Write(3, null, advice: null).ShouldBeDone();
        scorecard.Submit(Given.Noon(Given.Decision)).Error.Field.ShouldBe("Advice");
        Write(3, null).ShouldBeDone();
        scorecard.Submit(Given.Noon(Given.Decision)).ShouldBeDone();
    }

    [Fact]
    public void only_commented_is_not_enough()
    {
        scorecard.Write([new Rating(vacancy.Criteria[0].Id, null, "Pas abordé")], Advice.Reserved, null, vacancy.Criteria).ShouldBeDone();
        scorecard.Submit(Given.Noon(Given.Decision)).ShouldBeRefused("scorecard.nothing-scored");
    }

    [Fact]
    public void is_over_once_handed_in()
    {
        Write(3, 4).ShouldBeDone();
        scorecard.Submit(Given.Noon(Given.Decision)).ShouldBeDone();

        Write(5, 5).ShouldBeRefused("scorecard.submitted");
        scorecard.Submit(Given.Noon(Given.Decision)).ShouldBeRefused("scorecard.submitted");
        scorecard.Ratings.Select(r => r.Score).ShouldBe([3, 4]);
    }

    [Fact]
    public void is_asked_of_a_person_once()
    {
        var application = vacancy.Application("Durand");
        var evaluator = UserId.New();

        application.Assign(evaluator, "Paul Roux", Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        application.Assign(evaluator, "Paul Roux", Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeRefused("application.already-assigned");
        application.Unassign(evaluator, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        application.Unassign(evaluator, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeRefused("application.not-assigned");
    }

    private Result Write(int? first, int? second, Advice? advice = Advice.Favourable) => scorecard.Write(
        [new Rating(vacancy.Criteria[0].Id, first, null), new Rating(vacancy.Criteria[1].Id, second, null)], advice, "Solide.", vacancy.Criteria);
}
