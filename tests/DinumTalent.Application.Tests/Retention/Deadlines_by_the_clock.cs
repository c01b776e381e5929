using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>Time passes on a site of its own: each reminder leaves on its day in Paris, and once; the week is told of on Monday.</summary>
public sealed class Deadlines_by_the_clock
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>
    /// The last day is such that its reminders fall in winter, in summer, on the days on which the clocks change, and on a leap day.
    /// 31 August 2028: 29 February, 31 May, 30 June, 31 July. 28 September 2027: 28 March, when summer time begins.
    /// 31 January 2028: 31 July, 31 October (when it ends), 30 November, 31 December.
    /// </summary>
    [Theory]
    [InlineData("2028-08-31", new[] { "2028-02-29", "2028-05-31", "2028-06-30", "2028-07-31" })]
    [InlineData("2027-09-28", new[] { "2027-03-28", "2027-06-28", "2027-07-28", "2027-08-28" })]
    [InlineData("2028-01-31", new[] { "2027-07-31", "2027-10-31", "2027-11-30", "2027-12-31" })]
    [InlineData("2028-02-29", new[] { "2027-08-29", "2027-11-29", "2027-12-29", "2028-01-29" })]
    public async Task Each_reminder_leaves_on_its_day_in_Paris_and_once(string end, string[] days)
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var ministry = await data.Ministry();
        var recruiter = await data.Staff(Role.Recruiter, ministry);
        var agent = await data.Ending(ministry, DateOnly.Parse(end, null));

        var sent = 0;
        foreach (var day in days.Select(d => DateOnly.Parse(d, null)))
        {
            AtMidnight(site, day, minutes: -1); // 23:59 in Paris, the day before.
            (await Remind(site)).ShouldBe(0, $"before {day}");
            AtMidnight(site, day, minutes: 1);
            (await Remind(site)).ShouldBe(1, $"{day}");
            (await Remind(site)).ShouldBe(0, "once");
            await site.DeliverMails(Stop);
            site.Mails.To(recruiter.Email).Count.ShouldBe(++sent);
            site.Mails.To(recruiter.Email)[^1].Text.ShouldContain(agent.FamilyName);
            site.Mails.To(recruiter.Email)[^1].Text.ShouldContain($"rappel à {ReminderSchedule.MonthsBefore[sent - 1]} mois");
        }
    }

    [Fact]
    public async Task What_became_known_late_is_told_once_and_what_is_decided_no_more()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var ministry = await data.Ministry();
        var recruiter = await data.Staff(Role.Recruiter, ministry);
        var (late, decided) = (await data.Ending(ministry, data.Today.AddDays(70)), await data.Ending(ministry, data.Today.AddDays(80)));
        (await site.Send(recruiter, new DecideDeadline(Of(decided), 0, DecisionChoice.NotRenew, "Fin du projet", data.Today), Stop)).Errors.ShouldBeEmpty();

        (await Remind(site)).ShouldBe(1);
        await site.DeliverMails(Stop);
        var mail = site.Mails.To(recruiter.Email).Single();
        mail.Text.ShouldContain(late.FamilyName);
        mail.Text.ShouldNotContain(decided.FamilyName);
        mail.Text.ShouldContain("rappel à 3 mois");
    }

    [Fact]
    public async Task The_named_person_is_told_else_who_may_act_nearest_by_and_never_somebody_who_may_no_more()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var ministry = await data.Ministry();
        var (above, below) = (await data.Below(ministry), await data.Below(ministry));
        var (dinum, recruiter, near) = (await data.Staff(Role.HumanResources, await data.State()), await data.Staff(Role.Recruiter, ministry), await data.Staff(Role.Recruiter, below));
        var (inMinistry, inDirectorate, named) = (await data.Ending(above, data.Today.AddDays(20)), await data.Ending(below, data.Today.AddDays(20)), await data.Ending(below, data.Today.AddDays(21)));
        (await site.Send(near, new EntrustDeadline(Of(named), 0, recruiter.Id), Stop)).Errors.ShouldBeEmpty();
        (await site.Send(near, new EntrustDeadline(Of(inDirectorate), 0, (await data.Staff(Role.Recruiter, above)).Id), Stop)).Error.Code.ShouldBe("radar.owner-unknown");

        (await Remind(site)).ShouldBe(3);
        await site.DeliverMails(Stop);
        site.Mails.To(dinum.Email).ShouldBeEmpty("there are people nearer by");
        site.Mails.To(near.Email).Single().Text.ShouldContain(inDirectorate.FamilyName);
        site.Mails.To(near.Email).Single().Text.ShouldNotContain(named.FamilyName);
        site.Mails.To(recruiter.Email).Single().Text.ShouldContain(named.FamilyName);
        site.Mails.All.Count(m => m.Text.Contains(inMinistry.FamilyName, StringComparison.Ordinal)).ShouldBe(1, "to the recruiter of its own directorate");
    }

    [Fact]
    public async Task The_week_is_told_of_once_with_what_is_overdue_first_and_nobody_hears_of_nothing()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var (ministry, quiet) = (await data.Ministry(), await data.Ministry());
        var (recruiter, other) = (await data.Staff(Role.Recruiter, ministry), await data.Staff(Role.Recruiter, quiet));
        var (overdue, soon, far) = (await data.Ending(ministry, data.Today.AddDays(-40)), await data.Ending(ministry, data.Today.AddDays(10)), await data.Ending(ministry, data.Today.AddDays(200)));

        (await Digest(site)).ShouldBe(1);
        (await Digest(site)).ShouldBe(0, "the same day");
        site.Clock.SetUtcNow(WebSite.Start.AddDays(6)); // Sunday
        (await Digest(site)).ShouldBe(0, "the same week");
        await site.DeliverMails(Stop);

        var mail = site.Mails.To(recruiter.Email).Single();
        mail.Text.ShouldContain("EN RETARD");
        mail.Text.IndexOf(overdue.FamilyName, StringComparison.Ordinal).ShouldBeLessThan(mail.Text.IndexOf(soon.FamilyName, StringComparison.Ordinal));
        mail.Text.ShouldNotContain(far.FamilyName);
        site.Mails.To(other.Email).ShouldBeEmpty();

        site.Clock.SetUtcNow(WebSite.Start.AddDays(7));
        (await Digest(site)).ShouldBe(1, "next Monday");
    }

    [Fact]
    public async Task The_week_is_told_to_each_of_what_is_hers_as_reading_all_at_once_shares_it()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var (ministry, elsewhere) = (await data.Ministry(), await data.Ministry());
        var (above, below) = (await data.Below(ministry), await data.Below(ministry));
        var people = new List<Person>
        {
            await data.Staff(Role.HumanResources, await data.State()), await data.Staff(Role.Recruiter, ministry), await data.Staff(Role.Recruiter, below), await data.Staff(Role.HumanResources, below),
            await data.Staff(Role.Auditor, below), await data.Staff(Role.Recruiter, elsewhere),
        };
        var agents = new List<Agent>();
        foreach (var place in new[] { ministry, above, below, elsewhere, await data.Ministry() })
        {
            for (var days = 3; days < 60; days += 19) agents.Add(await data.Ending(place, data.Today.AddDays(days)));
        }

        // Named people, and one who may not act there any more.
        var near = people[2];
        (await site.Send(near, new EntrustDeadline(Of(agents[6]), 0, people[1].Id), Stop)).Errors.ShouldBeEmpty();
        (await site.Send(near, new EntrustDeadline(Of(agents[7]), 0, people[0].Id), Stop)).Errors.ShouldBeEmpty();
        await data.Save(Named(agents[10], people[2].Id));

        await site.AsSystem(async services =>
        {
            var (db, access, accounts) = (services.GetRequiredService<ITalentDbContext>(), new ActingSystem(), services.GetRequiredService<IAccounts>());
            var shared = await WeeklyLines.Read(db, access, accounts, data.Today, Stop);
            shared.Count.ShouldBeGreaterThan(3);
            foreach (var person in people)
            {
                (await WeeklyLines.Of(person.Id, db, access, accounts, data.Today, Stop)).Select(Said)
                    .ShouldBe(shared.GetValueOrDefault(person.Id, []).Select(Said), $"what {person.Name} is told");
            }
        });

        static string Said(DueLine line) => $"{line.Agent.Id} {line.Deadline.Kind} {line.Deadline.Day} {line.State}";
        static DueDecision Named(Agent agent, UserId owner)
        {
            var decision = new DueDecision(agent.Id, DecisionMatter.Contract, agent.Contracts[0].Id.Value, agent.ContractEndsOn!.Value);
            decision.Entrust(owner, agent.ContractEndsOn!.Value);
            return decision;
        }
    }

    [Fact]
    public async Task Reminders_take_as_many_questions_to_the_database_for_many_as_for_few()
    {
        (await Asked(3)).ShouldBe(await Asked(30));

        async Task<int> Asked(int agents)
        {
            await using var site = new WebSite();
            var data = new TestData(site);
            var ministry = await data.Ministry();
            await data.Staff(Role.Recruiter, ministry);
            for (var n = 0; n < agents; n++) await data.Ending(ministry, data.Today.AddMonths(2));
            using var questions = new CountedQuestions();
            (await Remind(site)).ShouldBe(agents);
            var count = questions.Count;
            (await data.Read(db => db.Set<AuditEntry>().Where(e => e.Entity == nameof(DueDecision)).Select(e => e.OrganisationId).ToListAsync(Stop))).ShouldBe(Enumerable.Repeat((Guid?)ministry.Id.Value, agents));
            return count;
        }
    }

    private static DueSubject Of(Agent agent) => new(agent.Id, DecisionMatter.Contract, agent.Contracts[0].Id.Value);

    private static void AtMidnight(WebSite site, DateOnly day, int minutes) => site.Clock.SetUtcNow(new DateTimeOffset(day.StartInUtc(), TimeSpan.Zero).AddMinutes(minutes));

    private static Task<int> Remind(WebSite site) => Send(site, new RemindOfDeadlines());

    private static Task<int> Digest(WebSite site) => Send(site, new DigestDeadlines());

    private static async Task<int> Send(WebSite site, ICommand<int> command) =>
        (await site.AsSystem(services => services.GetRequiredService<MediatR.IMediator>().Send(command, Stop))).Value;

    private sealed class ActingSystem : IAccess
    {
        public AccessKind Kind => AccessKind.System;

        public UserId? User => null;

        public string? ConfirmedEmail => null;

        public IReadOnlyList<OrganisationId> Roots => [];

        public bool ReachesState => true;

        public Guid? LinkTarget => null;
    }
}
