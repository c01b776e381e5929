using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Booking_interviews(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task gives_a_slot_to_the_first_and_the_rest_to_the_second()
    {
        var (first, second, pool) = await TwoCandidates();
        var slot = pool.Slots[0].Id;

        var answers = await Task.WhenAll(
            As(first.Person, new BookOwnInterview(first.Interview.Id, first.Interview.Version, slot)),
            As(second.Person, new BookOwnInterview(second.Interview.Id, second.Interview.Version, slot)));

        answers.Count(a => a.IsSuccess).ShouldBe(1);
        answers.Single(a => a.IsFailure).Error.Code.ShouldBe("interview.slot-taken");
        (await Data.Read(db => db.Set<Interview>().CountAsync(i => i.SlotId == slot, Stop))).ShouldBe(1);
        var loser = answers[0].IsFailure ? first : second;
        var view = (await As(loser.Person, new OwnInterview(loser.Interview.Id))).Value;
        view.Slots.Select(s => s.Id).ShouldBe(pool.Slots.Skip(1).Select(s => s.Id));
        (await As(loser.Person, new BookOwnInterview(loser.Interview.Id, view.Version, pool.Slots[1].Id))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task frees_the_slot_that_a_candidate_leaves()
    {
        var (first, second, pool) = await TwoCandidates();
        (await As(first.Person, new BookOwnInterview(first.Interview.Id, first.Interview.Version, pool.Slots[0].Id))).Errors.ShouldBeEmpty();

        var version = (await As(first.Person, new OwnInterview(first.Interview.Id))).Value.Version;
        (await As(first.Person, new BookOwnInterview(first.Interview.Id, version, pool.Slots[1].Id))).Errors.ShouldBeEmpty();

        (await As(second.Person, new BookOwnInterview(second.Interview.Id, second.Interview.Version, pool.Slots[0].Id))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_of_a_stale_page()
    {
        var (first, _, pool) = await TwoCandidates();
        (await As(first.Person, new BookOwnInterview(first.Interview.Id, first.Interview.Version, pool.Slots[0].Id))).Errors.ShouldBeEmpty();

        (await As(first.Person, new BookOwnInterview(first.Interview.Id, first.Interview.Version, pool.Slots[1].Id))).Error.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task refuses_a_second_invitation_to_the_same_person()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy, a => a.AtStage(2));
        var request = new OfferInterviewSlots(
            vacancy.Id, InterviewData.Video, [new Stretch(Data.Today.AddDays(3), new TimeOnly(9, 0), new TimeOnly(12, 0))], 15, new PanelChoice([recruiter.Id]), null, [application.Id]);

        (await As(recruiter, request)).Errors.ShouldBeEmpty();
        (await As(recruiter, request)).Error.Code.ShouldBe("interview.already-open");
    }

    [Fact]
    public async Task refuses_an_hour_that_summer_time_skips()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var application = await Data.Application(await Data.Vacancy(ministry), a => a.AtStage(2));

        var planned = await As(recruiter, new PlanInterview(
            application.Id, application.Version, InterviewData.Video, new DateOnly(2027, 3, 28), new TimeOnly(2, 30), new PanelChoice([recruiter.Id]), null));

        planned.Error.Code.ShouldBe("time.skipped");
    }

    [Fact]
    public async Task does_not_expect_somebody_in_two_places_at_once()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry);
        var (first, second) = (await Data.Application(vacancy, a => a.AtStage(2)), await Data.Application(vacancy, a => a.AtStage(2)));
        await Data.Interview(first, Data.Now.Date.AddDays(5).AddHours(8), recruiter);

        var planned = await As(recruiter, new PlanInterview(
            second.Id, second.Version, InterviewData.Video, DateOnly.FromDateTime(Data.Now).AddDays(5), new TimeOnly(9, 30), new PanelChoice([recruiter.Id]), null));

        planned.Error.Code.ShouldBe("interview.busy");
    }

    private async Task<((Person Person, Interview Interview) First, (Person Person, Interview Interview) Second, SlotPool Pool)> TwoCandidates()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var pool = await Data.Slots(vacancy, 3, await Data.Staff(Role.Recruiter, ministry));
        return (await Candidate(vacancy, pool), await Candidate(vacancy, pool), pool);
    }

    private async Task<(Person Person, Interview Interview)> Candidate(Vacancy vacancy, SlotPool pool)
    {
        var person = await Data.Account();
        return (person, await Data.Offer(await Data.Application(vacancy, a => a.From(person).AtStage(2)), pool));
    }
}
