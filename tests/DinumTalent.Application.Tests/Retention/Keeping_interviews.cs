using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>Interviews about staying and leaving: who reads them, what is to be done, and when they go.</summary>
public sealed class Keeping_interviews(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task An_interview_is_recorded_once_read_by_the_agent_and_by_nobody_elsewhere()
    {
        var ministry = await Data.Ministry();
        var (hr, person, elsewhere) = (await Data.Staff(Role.Recruiter, ministry), await Data.Account(), await Data.Staff(Role.Recruiter, await Data.Ministry()));
        var agent = await Data.Serving(ministry, person);
        var words = new InterviewWords(Data.Today, [LeavingReason.Career, LeavingReason.Pay], "Attend une évolution.", null, "Proposer un parcours");

        var both = await Task.WhenAll(As(hr, new RecordRetentionInterview(agent.Id, RetentionInterviewKind.Stay, words)), As(hr, new RecordRetentionInterview(agent.Id, RetentionInterviewKind.Stay, words)));
        both.Count(b => b.IsSuccess).ShouldBe(1);
        both.Single(b => b.IsFailure).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ErrorKind.Conflict);
        var id = both.Single(b => b.IsSuccess).Value;

        var own = (await As(person, new OwnListening())).Value.Interviews.ShouldHaveSingleItem();
        (own.Comment, own.By, own.KeptUntil).ShouldBe(("Attend une évolution.", hr.Name, Data.Today.AddMonths(24)));
        (await As(person, new OwnDataExport())).Value.Retention.Interviews.ShouldHaveSingleItem().Comment.ShouldBe("Attend une évolution.");
        (await As(elsewhere, new OwnDataExport())).Value.Retention.IsEmpty.ShouldBeTrue();
        (await As(elsewhere, new RetentionInterviewSheet(id))).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);
        (await As(elsewhere, new RecordRetentionInterview(agent.Id, RetentionInterviewKind.Exit, words))).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);
        (await As(elsewhere, new CorrectRetentionInterview(id, 1, words))).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);

        var done = words with { FollowedUpOn = Data.Today };
        (await As(hr, new CorrectRetentionInterview(id, 1, done))).Errors.ShouldBeEmpty();
        (await As(hr, new CorrectRetentionInterview(id, 1, words))).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ErrorKind.Conflict);
        (await As(hr, new RetentionInterviewSheet(id))).Value.Words.FollowedUpOn.ShouldBe(Data.Today);
    }

    [Fact]
    public async Task The_trail_tells_that_there_was_one_and_not_what_was_said()
    {
        var ministry = await Data.Ministry();
        var (hr, agent, said) = (await Data.Staff(Role.Recruiter, ministry), await Data.Serving(ministry), TestData.Unique("dit"));
        var id = (await As(hr, new RecordRetentionInterview(agent.Id, RetentionInterviewKind.Stay, new InterviewWords(Data.Today, [LeavingReason.Manager], said, null, null)))).Value;

        var line = await Data.Read(db => db.Set<AuditEntry>().AsNoTracking().SingleAsync(e => e.EntityId == id.Value, Stop));
        line.Changes.ShouldNotBeNull().ShouldNotContain(said);
        line.Changes.ShouldNotContain(nameof(LeavingReason.Manager));
        (await Data.Holding(said)).ShouldBe(["RetentionInterviews.Comment"]);
    }

    [Fact]
    public async Task A_departure_without_interview_is_to_be_done_until_it_is_held()
    {
        var ministry = await Data.Ministry();
        var (hr, elsewhere) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, await Data.Ministry()));
        var (gone, soon, longGone, dead) = (await Left(-10), await Left(20), await Left(-70), await Left(-5, DepartureReason.Death));

        var list = (await As(hr, new ExitInterviewsToHold())).Value;
        list.Items.Select(i => i.Target).ShouldBe([gone.Id.Value, soon.Id.Value]);
        list.Items.ShouldAllBe(i => i.Page == ToDoPage.ExitInterview);
        (await As(elsewhere, new ExitInterviewsToHold())).Value.Total.ShouldBe(0);

        var words = new InterviewWords(Data.Today, [LeavingReason.Pay], null, DepartureDestination.PrivateSector, null);
        (await As(hr, new RecordRetentionInterview(gone.Id, RetentionInterviewKind.Exit, words))).Errors.ShouldBeEmpty();
        (await As(hr, new ExitInterviewsToHold())).Value.Items.ShouldHaveSingleItem().Target.ShouldBe(soon.Id.Value);
        new[] { longGone.Id, dead.Id }.ShouldNotContain(soon.Id);

        async Task<Agent> Left(int days, DepartureReason reason = DepartureReason.Resignation)
        {
            var agent = await Data.Serving(ministry);
            await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.Id), a => a.Depart(Data.Today.AddDays(days), reason, DepartureDestination.Unknown, Data.Today).Errors.ShouldBeEmpty());
            return agent;
        }
    }

    [Fact]
    public async Task Reasons_of_few_are_masked()
    {
        var ministry = await Data.Ministry();
        var hr = await Data.Staff(Role.Recruiter, ministry);
        for (var i = 0; i < 6; i++) await Data.Interview(await Data.Serving(ministry), reasons: i < 5 ? [LeavingReason.Pay] : [LeavingReason.Pay, LeavingReason.Manager]);

        var board = (await As(hr, new ListeningBoard(ministry.Id, null, Paging.Of(1, 20)))).Value;
        board.Interviews.Total.ShouldBe(6);
        var row = board.ByOrganisation.Rows.ShouldHaveSingleItem();
        row.Cells.OfType<IntegerCell>().ShouldAllBe(c => c.Value == 0 || c.Value >= 5);
        row.Cells[1 + (int)LeavingReason.Manager].ShouldBe(Cell.Masked);
    }

    [Fact]
    public async Task They_go_after_their_time()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var agent = await data.Serving(await data.Ministry());
        await data.Interview(agent, daysAgo: 0, comment: "Un mot.");
        await data.Save(new NamedIntention(agent.Id, 1, data.Today));

        site.Clock.Advance(TimeSpan.FromDays(365));
        (await Erase()).ShouldBe(1, "what was said by name goes after a year");
        site.Clock.Advance(TimeSpan.FromDays(366));
        (await Erase()).ShouldBe(0, "two years to the day: kept until then");
        site.Clock.Advance(TimeSpan.FromDays(1));
        (await Erase()).ShouldBe(1);
        (await data.Holding("Un mot.")).ShouldBeEmpty();

        async Task<int> Erase() => (await site.AsSystem(services => services.GetRequiredService<MediatR.IMediator>().Send(new EraseOldInterviews(), Stop))).Value;
    }

    [Fact]
    public async Task Erasing_a_person_takes_what_was_said()
    {
        var ministry = await Data.Ministry();
        var (person, said, followUp) = (await Data.Account(), TestData.Unique("mots"), TestData.Unique("suite"));
        var agent = await Data.Serving(ministry, person);
        var interview = RetentionInterview.Record(
            agent, RetentionInterviewKind.Stay, new InterviewWords(Data.Today, [LeavingReason.Other], said, null, followUp), null, "Claire Petit", Data.Today).Value;
        await Data.Save(interview, new NamedIntention(agent.Id, 1, Data.Today));
        (await Data.Holding(said, followUp)).ShouldNotBeEmpty();

        (await As(person, new EraseOwnData(true))).IsSuccess.ShouldBeTrue();
        (await Data.Read(db => db.Set<NamedIntention>().AnyAsync(i => i.AgentId == agent.Id, Stop))).ShouldBeFalse("consent is over");
        (await Data.Holding(said)).ShouldNotBeEmpty("of somebody in service, the employer’s record stays");

        (await As(await Data.Staff(Role.Administrator, ministry), new ErasePerson(person.Email, true))).IsSuccess.ShouldBeTrue();
        await Site.DeliverMails(Stop);
        (await Data.Holding(said, followUp)).ShouldBeEmpty();
        (await Data.Read(db => db.Set<AuditEntry>().Where(e => e.EntityId == interview.Id.Value).AllAsync(e => e.Changes == null, Stop))).ShouldBeTrue();
    }
}
