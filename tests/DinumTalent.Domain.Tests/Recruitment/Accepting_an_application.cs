using DinumTalent.Domain.Common;
using CsCheck;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Accepting_an_application
{
    [Fact]
    public void takes_a_post()
    {
        var vacancy = Given.Open();
        var application = vacancy.AtInterview();

        vacancy.Accept(application).ShouldBeDone();

        (application.Status, vacancy.AcceptedCount).ShouldBe((ApplicationStatus.Accepted, 1));
    }

    [Theory]
    [InlineData("2027-02-09", "2027-02-10")]
    public void waits_for_a_month_of_publication(string dayBefore, string day)
    {
        var vacancy = Given.Open();
        var application = vacancy.AtInterview();

        vacancy.FillableFrom().ShouldBe(Given.Date(day));
        var refused = vacancy.Accept(application, day: Given.Date(dayBefore));
        refused.ShouldBeRefused("vacancy.too-early-to-fill");
        refused.Error.Message.ShouldContain("10 février 2027");
        vacancy.Accept(application, day: Given.Date(day)).ShouldBeDone();
    }

    [Fact]
    public void waits_for_the_deadline()
    {
        var vacancy = Given.Open(t => t with { Deadline = Given.Date("2027-03-15") });
        var application = vacancy.AtInterview();

        vacancy.FillableFrom().ShouldBe(Given.Date("2027-03-16"));
        vacancy.Accept(application).ShouldBeRefused("vacancy.still-open");
        vacancy.Accept(application, day: Given.Date("2027-03-16")).ShouldBeDone();
    }

    [Fact]
    public void waits_until_all_that_came_in_time_left_the_entry() =>
        Given.Open().MayAccept(Given.NothingInTheWay with { Unsorted = 1 }, Given.Decision).ShouldBeRefused("vacancy.unsorted");

    [Theory]
    [InlineData(true, 36, 1, false)]
    [InlineData(true, 36, 2, true)]
    [InlineData(true, 6, 0, false)]
    [InlineData(true, 6, 1, true)]
    [InlineData(true, 7, 1, false)]
    [InlineData(true, null, 1, false)]
    [InlineData(false, 36, 0, true)]
    public void asks_for_an_interview_by_two_people_or_one_for_six_months(bool contractual, int? months, int scorecards, bool allowed) =>
        Given.Open(t => t with { DurationMonths = months })
            .MayAccept(new AcceptanceFacts(0, scorecards, contractual), Given.Decision).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void of_a_contractual_for_the_needs_of_the_service_follows_a_recorded_fruitless_search()
    {
        var vacancy = Given.Open(t => t with { Basis = LegalBasis.NeedOfService });
        var application = vacancy.AtInterview();
        vacancy.Accept(application).ShouldBeRefused("vacancy.fruitless-search-missing");

        vacancy.RecordFruitlessSearch("Aucun fonctionnaire.", Given.Decision).ShouldBeDone();

        vacancy.Accept(application).ShouldBeDone();
    }

    [Fact]
    public void says_everything_that_stands_in_the_way_at_once() =>
        Given.Open(t => t with { Basis = LegalBasis.NeedOfService })
            .MayAccept(new AcceptanceFacts(3, 0, true), Given.Date("2027-01-20")).Errors.Select(e => e.Code)
            .ShouldBe(["vacancy.too-early-to-fill", "vacancy.still-open", "vacancy.unsorted", "vacancy.fruitless-search-missing", "vacancy.panel-too-small"]);

    [Fact]
    public void is_refused_at_the_entry_and_when_no_post_is_left()
    {
        var vacancy = Given.Open();
        var (first, second, fresh) = (vacancy.AtInterview("Un"), vacancy.AtInterview("Deux"), vacancy.Application("Trois"));

        vacancy.Accept(fresh).ShouldBeRefused("application.no-transition");
        vacancy.Accept(first).ShouldBeDone();
        vacancy.Accept(second).ShouldBeRefused("vacancy.no-post-left");
        vacancy.Accept(first).ShouldBeRefused("vacancy.no-post-left");
    }

    [Fact]
    public void of_another_vacancy_is_not_found() => Given.Open().Accept(Given.Open().AtInterview()).ShouldBeRefused("not-found");

    [Fact]
    public void undone_with_a_reason_or_withdrawn_frees_the_post()
    {
        var vacancy = Given.Open();
        var (first, second) = (vacancy.AtInterview("Un"), vacancy.AtInterview("Deux"));

        vacancy.Accept(first).ShouldBeDone();
        vacancy.UndoAcceptance(first, "", Given.Recruiter, Given.Noon(Given.Decision)).IsSuccess.ShouldBeFalse();
        vacancy.UndoAcceptance(first, "Désistement", Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        first.StageId.ShouldBe(vacancy.Named("Entretien").Id);

        vacancy.Accept(second).ShouldBeDone();
        vacancy.Withdraw(second, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        vacancy.Withdraw(second, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        vacancy.AcceptedCount.ShouldBe(0);
        vacancy.Accept(first).ShouldBeDone();
    }

    [Fact]
    public void then_hiring_fills_the_vacancy_with_its_last_post()
    {
        var vacancy = Given.Open(t => t with { Posts = 2 });
        var (first, second) = (vacancy.AtInterview("Un"), vacancy.AtInterview("Deux"));
        vacancy.Accept(first).ShouldBeDone();
        vacancy.Accept(second).ShouldBeDone();

        Hire(vacancy, first).ShouldBeDone();
        vacancy.Status.ShouldBe(VacancyStatus.Published);
        Hire(vacancy, first).IsSuccess.ShouldBeFalse();
        Hire(vacancy, second).ShouldBeDone();

        (vacancy.Status, vacancy.HiredCount).ShouldBe((VacancyStatus.Filled, 2));
    }

    [Fact]
    public void whatever_is_done_in_whatever_order_never_exceeds_the_posts() =>
        Gen.Select(Gen.Int[1, 3], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 4]).Array[0, 60]).Sample((posts, acts) =>
        {
            var vacancy = Given.Open(t => t with { Posts = posts });
            var applications = Enumerable.Range(0, 5).Select(i => vacancy.Application($"Nom{i}")).ToList();
            foreach (var (act, which) in acts)
            {
                Try(act, vacancy, applications[which]);

                var taken = applications.Count(a => a.Status is ApplicationStatus.Accepted or ApplicationStatus.Hired);
                vacancy.AcceptedCount.ShouldBe(taken);
                vacancy.AcceptedCount.ShouldBeLessThanOrEqualTo(posts);
                vacancy.HiredCount.ShouldBe(applications.Count(a => a.Status is ApplicationStatus.Hired));
            }
        });

    private static bool Try(int act, Vacancy vacancy, JobApplication application) => (act switch
    {
        0 => application.Move(vacancy, "Entretien"),
        1 or 2 => vacancy.Accept(application),
        3 => vacancy.UndoAcceptance(application, "Motif", Given.Recruiter, Given.Noon(Given.Decision)),
        4 => vacancy.Withdraw(application, Given.Recruiter, Given.Noon(Given.Decision)),
        5 => Hire(vacancy, application),
        _ => application.Refuse(vacancy),
    }).IsSuccess;

    private static Result Hire(Vacancy vacancy, JobApplication application) =>
        vacancy.Hire(application, AgentId.New(), Given.Terms(vacancy, application), [], Given.Recruiter, Given.Noon(Given.Decision), Given.Decision);
}
