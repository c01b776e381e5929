using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Evaluators score before they see the others' scores.</summary>
public sealed class Scoring_blind(WebSite site) : FunctionalTest(site)
{
    private Person paul = null!;
    private Person lea = null!;
    private Person recruiter = null!;
    private JobApplication application = null!;
    private Vacancy vacancy = null!;

    [Fact]
    public async Task An_evaluator_sees_the_others_scorecards_only_after_handing_in_the_own()
    {
        await Assigned();
        await Submit(paul, 2);

        var before = (await As(lea, new EvaluationSheet(application.Id))).Value.Others;
        (before.IsBlind, before.Cards.Count).ShouldBe((true, 0));
        before.Criteria.ShouldAllBe(c => c.Assessed == 0);

        await Submit(lea, 4);
        var after = (await As(lea, new EvaluationSheet(application.Id))).Value.Others;
        (after.IsBlind, after.Cards.Count).ShouldBe((false, 2));
    }

    [Fact]
    public async Task A_scorecard_begun_is_seen_by_its_author_alone()
    {
        await Assigned();
        await Write(paul, 3);

        (await As(paul, new EvaluationSheet(application.Id))).Value.Own!.Ratings.ShouldHaveSingleItem().Score.ShouldBe(3);
        (await As(lea, new EvaluationSheet(application.Id))).Value.Own.ShouldBeNull();
        var sheet = (await As(recruiter, new ApplicationSheet(application.Id))).Value;
        (sheet.Scorecards.Submitted, sheet.Scorecards.Cards.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_recruiter_who_evaluates_too_stays_blind_but_the_count_for_the_law_is_true()
    {
        await Assigned(withRecruiter: true);
        await Submit(paul, 2);
        await Submit(lea, 4);

        var sheet = (await As(recruiter, new ApplicationSheet(application.Id))).Value;

        (sheet.Scorecards.IsBlind, sheet.Scorecards.Cards.Count, sheet.Scorecards.Submitted).ShouldBe((true, 0, 2));
        sheet.Acceptance.Obstacles.ShouldNotContain(o => o.Message.Contains("2019-1414", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_summary_gives_mean_and_spread_of_what_was_assessed()
    {
        await Assigned();
        await Submit(paul, 0);
        await Submit(lea, 5);

        var criteria = (await As(recruiter, new ApplicationSheet(application.Id))).Value.Scorecards.Criteria;

        criteria[0].ShouldBe(new CriterionSummary(vacancy.Criteria[0].Label, 2, 2.5m, 0, 5));
        criteria[1].ShouldBe(new CriterionSummary("Motivation", 0, null, null, null));
    }

    [Fact]
    public async Task A_scorecard_handed_in_does_not_change_and_a_replay_is_told()
    {
        await Assigned();
        var version = await Submit(paul, 2);

        (await As(paul, new SubmitScorecard(application.Id, version))).Error.Code.ShouldBe("scorecard.submitted");
        (await As(paul, new WriteScorecard(application.Id, version + 1, [Score(5)], Advice.Favourable, null))).Error.Code.ShouldBe("scorecard.submitted");
    }

    [Fact]
    public async Task Two_windows_of_one_evaluator_do_not_overwrite_each_other()
    {
        await Assigned();
        await Write(paul, 3);

        (await As(paul, new WriteScorecard(application.Id, null, [Score(1)], null, null))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        (await As(paul, new EvaluationSheet(application.Id))).Value.Own!.Ratings[0].Score.ShouldBe(3);
    }

    [Fact]
    public async Task Who_was_not_asked_finds_nothing_and_who_was_taken_off_neither()
    {
        await Assigned();
        var other = await Data.Staff(Role.Evaluator, await Data.Ministry());

        (await As(other, new EvaluationSheet(application.Id))).Error.ShouldBe(Error.NotFound);
        (await As(other, new WriteScorecard(application.Id, null, [Score(1)], null, null))).Error.ShouldBe(Error.NotFound);
        (await As(recruiter, new UnassignEvaluator(application.Id, application.Version, lea.Id))).IsSuccess.ShouldBeTrue();
        (await As(lea, new EvaluationSheet(application.Id))).Error.ShouldBe(Error.NotFound);
        (await As(lea, new AssignedCv(application.Id))).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public async Task What_is_to_do_stands_first_in_the_list_of_evaluations()
    {
        await Assigned();
        var second = await Data.Application(vacancy, a => a.AtStage(2).EvaluatedBy(paul));
        await Submit(paul, 2);

        var mine = (await As(paul, new MyEvaluations(Paging.Of(1, 20)))).Value;

        mine.ToDo.ShouldBe(1);
        mine.Evaluations.Items.Select(e => e.Id).ShouldBe([second.Id, application.Id]);
        mine.Evaluations.Items[1].SubmittedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_was_present_at_an_interview_is_asked_for_the_scorecard_until_it_is_handed_in()
    {
        await Assigned();
        var interview = await Data.Held(await Data.Application(vacancy, a => a.AtStage(2)), paul);

        var item = (await As(paul, new InterviewScorecardsToGive())).Value.Items.ShouldHaveSingleItem();
        (item.Page, item.Target, item.Part).ShouldBe((ToDoPage.Evaluation, interview.ApplicationId.Value, interview.Id.Value));
        (await As(lea, new InterviewScorecardsToGive())).Value.Total.ShouldBe(0);

        var card = new Scorecard(interview.ApplicationId, paul.Id, paul.Name, Data.Now, interview.Id);
        card.Write([Score(4)], Advice.Favourable, null, vacancy.Criteria).IsSuccess.ShouldBeTrue();
        card.Submit(Data.Now).IsSuccess.ShouldBeTrue();
        await Data.Save(card);
        (await As(paul, new InterviewScorecardsToGive())).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task An_evaluator_is_invited_by_a_mail_that_does_not_name_the_candidate()
    {
        await Assigned();

        await Site.AsSystem(async services =>
        {
            foreach (var effect in services.GetRequiredService<EffectCatalog>().Of(typeof(EvaluatorAssigned)).Select(services.GetRequiredService).Cast<IEffect<EvaluatorAssigned>>())
            {
                await effect.Handle(new EvaluatorAssigned(application.Id, paul.Id), new Occurrence(Guid.NewGuid(), Data.Now), Stop);
                await effect.Handle(new EvaluatorAssigned(application.Id, recruiter.Id), new Occurrence(Guid.NewGuid(), Data.Now), Stop);
            }
        });

        var mail = Site.Mails.To(paul.Email).ShouldHaveSingleItem();
        mail.Text.ShouldContain("/gestion/evaluations");
        mail.Text.ShouldContain(vacancy.Title);
        mail.Text.ShouldNotContain(application.FamilyName);
        Site.Mails.To(recruiter.Email).ShouldBeEmpty("who is not assigned any more is not asked");
    }

    private Rating Score(int score) => new(vacancy.Criteria[0].Id, score, null);

    private async Task Assigned(bool withRecruiter = false)
    {
        var ministry = await Data.Ministry();
        vacancy = await Data.Vacancy(ministry, v => v.With(t => t with { FreeCriteria = ["Motivation"] }));
        (paul, lea, recruiter) = (await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.Recruiter, ministry));
        application = await Data.Application(vacancy, a => a.AtStage(2).EvaluatedBy([paul, lea, .. withRecruiter ? [recruiter] : Array.Empty<Person>()]));
    }

    private async Task<long> Write(Person person, int score)
    {
        (await As(person, new WriteScorecard(application.Id, null, [Score(score)], Advice.Favourable, null))).Errors.ShouldBeEmpty();
        return (await As(person, new EvaluationSheet(application.Id))).Value.Own!.Version;
    }

    private async Task<long> Submit(Person person, int score)
    {
        var version = await Write(person, score);
        (await As(person, new SubmitScorecard(application.Id, version))).Errors.ShouldBeEmpty();
        return version;
    }
}
