using System.Diagnostics;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Auditions are planned without collision, confirmed with a date for the calendar, and kept in step with whoever withdraws or is tied.</summary>
public sealed class Holding_auditions(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task plans_140_auditions_of_800_candidates_before_48_jurors_without_collision_with_pauses_and_even_loads()
    {
        var (_, manager, cohort, challenges) = await Scene(daysAgo: -3, challenges: 15);
        await Data.Wishers(cohort, challenges, count: 140, others: 660, new Random(5));
        var jurors = new List<Person>();
        for (var i = 0; i < 48; i++) jurors.Add(await Data.Account());
        var rooms = string.Join('\n', Enumerable.Range(1, 5).Select(n => $"Salle {n}"));
        Must(await As(manager, new ArrangeAuditions(cohort.Id, 1, 0, rooms, Hours(cohort, 5), 30, 2, 4, 15)));
        Must((await As(manager, new SeatJurors(cohort.Id, 1, 1, string.Join('\n', jurors.Select(j => j.Email)), null))).ToResult());
        Must(await As(manager, new CorrectJuror(cohort.Id, 1, 2, jurors[0].Id, null, [challenges[0].Id])));

        var watch = Stopwatch.StartNew();
        var planned = await As(manager, new PlanAuditions(cohort.Id, 1, 3));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));

        planned.Value.ShouldBe(new PlannedCount(140, 0));
        Must((await As(manager, new SetRankingRule(cohort.Id, 1, 0, 50, 2, null))));
        (await As(manager, new ConfirmAuditions(cohort.Id, 1, 4))).Value.ShouldBe(140);

        var held = await Data.Read(db => db.Set<Audition>().AsNoTracking().Where(a => a.CohortId == cohort.Id).ToListAsync(Stop));
        var sheets = await Data.Read(db => db.Set<AuditionSheet>().AsNoTracking().Where(s => s.CohortId == cohort.Id).ToListAsync(Stop));
        var wishes = (await Data.Read(db => db.Set<FellowApplication>().AsNoTracking().Where(a => a.CohortId == cohort.Id).ToListAsync(Stop))).ToDictionary(a => a.Id, a => a.Wishes);
        held.Count.ShouldBe(140);
        held.Select(a => (a.Room, a.StartsAt)).Distinct().Count().ShouldBe(140, "two auditions share a room");
        var times = held.ToDictionary(a => a.ApplicationId, a => a.StartsAt);
        sheets.Count.ShouldBe(280);
        sheets.Select(s => (s.JudgeId, times[s.ApplicationId])).Distinct().Count().ShouldBe(280, "a juror is in two places");
        sheets.Where(s => s.JudgeId == jurors[0].Id).ShouldAllBe(s => wishes[s.ApplicationId].All(w => w.ChallengeId != challenges[0].Id));
        foreach (var juror in sheets.GroupBy(s => s.JudgeId))
        {
            var starts = juror.Select(s => times[s.ApplicationId]).Order().ToList();
            for (var i = 4; i < starts.Count; i++) (starts[i] - starts[i - 4]).ShouldBeGreaterThan(TimeSpan.FromMinutes(120), "five in a row");
        }

        var loads = sheets.GroupBy(s => s.JudgeId).Select(g => g.Count()).ToList();
        (loads.Count, loads.Max() - loads.Min()).ShouldSatisfyAllConditions(l => l.Count.ShouldBe(48), l => l.Item2.ShouldBeLessThanOrEqualTo(1));
    }

    [Fact]
    public async Task tells_candidates_and_jurors_at_the_confirmation_alone_with_a_date_for_the_calendar()
    {
        var (application, manager, cohort, jurors, _) = await Planned();
        await Site.DeliverMails(Stop);
        Site.Mails.To(jurors[0].Email).ShouldBeEmpty("nothing is confirmed");
        (await As(manager, new ConfirmAuditions(cohort.Id, 1, 3))).Error.ShouldBe(AuditionErrors.RuleFirst);
        Must(await As(manager, new SetRankingRule(cohort.Id, 1, 0, 60, 2, null)));

        (await As(manager, new ConfirmAuditions(cohort.Id, 1, 3))).Value.ShouldBe(1);
        (await As(manager, new ConfirmAuditions(cohort.Id, 1, 3))).Error.ShouldBe(AuditionErrors.NothingPlanned);

        await Site.DeliverMails(Stop);
        var mail = Site.Mails.To(application.Email).Single(m => m.Subject.StartsWith("Votre audition", StringComparison.Ordinal));
        Calendar(mail).ShouldContain("METHOD:REQUEST");
        Calendar(mail).ShouldContain("SEQUENCE:0");
        var panel = await Panel(application);
        panel.Count.ShouldBe(2);
        foreach (var juror in jurors.Where(j => panel.Contains(j.Id)))
        {
            var told = Site.Mails.To(juror.Email).Single();
            Calendar(told).ShouldContain("METHOD:REQUEST");
            (told.Subject + told.Text + Calendar(told)).ShouldNotContain(application.FamilyName, Case.Insensitive, "names are read on the site, in the phase");
        }
    }

    [Fact]
    public async Task confirms_no_plan_whose_rules_no_longer_hold()
    {
        var (application, manager, cohort, _, _) = await Planned();
        Must(await As(manager, new SetRankingRule(cohort.Id, 1, 0, 60, 2, null)));
        var start = (await As(manager, new CohortAuditions(cohort.Id))).Value.Plan.Single().StartsAt;
        await Data.Change<FellowApplication>(d => d.SingleAsync(a => a.Id == application.Id), a => typeof(FellowApplication).GetProperty(nameof(a.Absences))!.SetValue(a, new[] { new TimeWindow(start, start.AddMinutes(30)) }));

        (await As(manager, new ConfirmAuditions(cohort.Id, 1, 3))).Error.ShouldBe(AuditionErrors.PlanOutdated, "the person can't come then");

        (await As(manager, new PlanAuditions(cohort.Id, 1, 3))).Value.Placed.ShouldBe(1);
        (await As(manager, new ConfirmAuditions(cohort.Id, 1, 4))).Value.ShouldBe(1);
    }

    [Fact]
    public async Task shows_no_ranking_to_who_applied()
    {
        var (_, manager, cohort, _, challenges) = await Planned();
        await Data.Wisher(cohort, challenges);
        await Data.Change<FellowApplication>(d => d.FirstAsync(a => a.CohortId == cohort.Id), a => typeof(FellowApplication).GetProperty(nameof(a.AccountId))!.SetValue(a, manager.Id));

        (await As(manager, new CohortRankings(cohort.Id))).Error.ShouldBe(Error.NotFound);
        (await As(manager, new SetRankingRule(cohort.Id, 1, 0, 60, 2, null))).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public async Task keeps_what_is_confirmed_when_planning_anew_and_tells_a_move_by_hand_with_the_next_sequence()
    {
        var (application, manager, cohort, jurors, challenges) = await Planned(confirmed: true);
        await Site.DeliverMails(Stop);
        var before = await Held(application);
        await Data.Wisher(cohort, challenges);
        (await As(manager, new PlanAuditions(cohort.Id, 1, 3))).Value.Placed.ShouldBe(2);
        (await Held(application)).StartsAt.ShouldBe(before.StartsAt);
        var plan = (await As(manager, new CohortAuditions(cohort.Id))).Value.Plan;
        plan.Single(r => r.Id == application.Id).ShouldSatisfyAllConditions(r => r.State.ShouldBe(AuditionState.Confirmed), r => r.StartsAt.ShouldBe(before.StartsAt));

        var form = (await As(manager, new AuditionMoveForm(cohort.Id, application.Id))).Value;
        var later = form.Slots[^1];
        (await As(manager, new MoveAudition(cohort.Id, form.Version, application.Id, later, "Nulle part", form.Panel))).Error.ShouldBe(AuditionErrors.NoSuchRoom);
        Must(await As(manager, new MoveAudition(cohort.Id, form.Version, application.Id, later, "Salle 1", form.Panel)));
        (await Held(application)).StartsAt.ShouldBe(before.StartsAt, "nobody is told yet");
        (await As(manager, new CohortAuditions(cohort.Id))).Value.Plan.Single(r => r.Id == application.Id).ShouldSatisfyAllConditions(
            r => r.State.ShouldBe(AuditionState.Changed), r => r.StartsAt.ShouldBe(later), r => r.Told.ShouldBe(new AuditionPlace(before.StartsAt, before.EndsAt, before.Room)));
        (await As(manager, new ConfirmAuditions(cohort.Id, 1, form.Version + 1))).Value.ShouldBe(2);

        var after = await Held(application);
        (after.Id, after.Sequence, after.StartsAt).ShouldBe((before.Id, before.Sequence + 1, later));
        await Site.DeliverMails(Stop);
        var mail = Site.Mails.To(application.Email).Single(m => m.Subject.StartsWith("Votre audition change", StringComparison.Ordinal));
        Calendar(mail).ShouldContain($"audition-{before.Id.Value:N}@dinumtalent");
        Calendar(mail).ShouldContain("SEQUENCE:1");
        jurors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task calls_an_audition_off_when_its_candidate_withdraws_and_frees_the_jurors()
    {
        var (application, manager, cohort, jurors, _) = await Planned(confirmed: true);
        var panel = await Panel(application);
        await Site.DeliverMails(Stop);

        Must(await As(null, new WithdrawFellowApplication(Token(application))));
        await Site.DeliverMails(Stop);

        (await Held(application)).IsConfirmed.ShouldBeFalse();
        (await Panel(application)).ShouldBeEmpty();
        Calendar(Site.Mails.To(application.Email).Single(m => m.Subject.StartsWith("Votre audition est annulée", StringComparison.Ordinal))).ShouldContain("METHOD:CANCEL");
        foreach (var juror in jurors.Where(j => panel.Contains(j.Id))) Calendar(Site.Mails.To(juror.Email).Single(m => m.Subject.StartsWith("Audition retirée", StringComparison.Ordinal))).ShouldContain("METHOD:CANCEL");
        (await As(manager, new CohortAuditions(cohort.Id))).Value.Plan.ShouldBeEmpty();
    }

    [Fact]
    public async Task shows_whom_to_replace_when_a_juror_declares_a_tie_and_replaces_them_when_planning_anew()
    {
        var (application, manager, cohort, jurors, _) = await Planned(confirmed: true, daysAgo: 0);
        var panel = await Panel(application);
        var tied = jurors.First(j => panel.Contains(j.Id));
        await Site.DeliverMails(Stop);
        var sheet = (await As(tied, new HeardCandidate(application.Id))).Value;
        sheet.File.ShouldBeNull("ties come first");
        Must(await As(tied, new DeclareAuditionTies(application.Id, sheet.Version, true, "Ancien collègue")));

        (await As(tied, new HeardCandidate(application.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        var view = (await As(manager, new CohortAuditions(cohort.Id))).Value;
        (view.Plan.Single().State, view.Plan.Single().Lacking.Single()).ShouldBe((AuditionState.Lacking, tied.Name));
        (await As(manager, new PlanAuditions(cohort.Id, 1, view.Version))).Value.Placed.ShouldBe(1);
        (await As(manager, new ConfirmAuditions(cohort.Id, 1, view.Version + 1))).Value.ShouldBe(0, "time and place stay");

        var replaced = await Panel(application);
        replaced.Count.ShouldBe(2);
        replaced.ShouldNotContain(tied.Id);
        await Site.DeliverMails(Stop);
        var called = jurors.Single(j => replaced.Contains(j.Id) && !panel.Contains(j.Id));
        Site.Mails.To(called.Email).Count.ShouldBe(1);
        Site.Mails.To(application.Email).Count(m => m.Subject.StartsWith("Votre audition", StringComparison.Ordinal)).ShouldBe(1, "nothing changes for the candidate");
    }

    [Fact]
    public async Task takes_authors_mentors_and_jurors_who_were_tied_to_a_challenge_as_tied_to_who_wishes_it()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (author, recused, free, other) = (await Data.Account(), await Data.Account(), await Data.Account(), await Data.Account());
        var (cohort, challenges) = await Data.Hearing(organisation, daysAgo: -3, author: author, recused: recused);
        var manager = await Data.Staff(Role.ProgrammeManager, organisation);
        await Data.Wisher(cohort, challenges);
        Must(await As(manager, new ArrangeAuditions(cohort.Id, 1, 0, "Salle 1", Hours(cohort, 1), 30, 2, 4, 15)));
        Must((await As(manager, new SeatJurors(cohort.Id, 1, 1, $"{author.Email} {recused.Email} {free.Email}", null))).ToResult());

        (await As(manager, new PlanAuditions(cohort.Id, 1, 2))).Value.ShouldBe(new PlannedCount(0, 1));
        (await As(manager, new CohortAuditions(cohort.Id))).Value.Unplaced.Single().Reason.ShouldBe(UnplacedReason.NoIndependentPanel);
        Must((await As(manager, new SeatJurors(cohort.Id, 1, 3, other.Email, null))).ToResult());
        (await As(manager, new PlanAuditions(cohort.Id, 1, 4))).Value.ShouldBe(new PlannedCount(1, 0));
    }

    [Fact]
    public async Task leaves_out_the_hours_that_do_not_suit_until_the_audition_is_confirmed()
    {
        var (_, manager, cohort, challenges) = await Scene(daysAgo: -3);
        var application = await Data.Wisher(cohort, challenges);
        Must(await As(manager, new ArrangeAuditions(cohort.Id, 1, 0, "Salle 1", Hours(cohort, 1), 30, 2, 4, 15)));
        Must((await As(manager, new SeatJurors(cohort.Id, 1, 1, $"{(await Data.Account()).Email} {(await Data.Account()).Email}", null))).ToResult());
        var hours = (await As(null, new FollowedAudition(Token(application)))).Value.Hours;
        hours.Count.ShouldBe(2);

        (await As(null, new SayFellowAbsences(Token(application), hours))).Error.ShouldBe(AuditionErrors.NeverThere);
        Must(await As(null, new SayFellowAbsences(Token(application), [hours[0]])));

        Must((await As(manager, new PlanAuditions(cohort.Id, 1, 2))).ToResult());
        (await As(manager, new CohortAuditions(cohort.Id))).Value.Plan.Single().StartsAt.ShouldBe(hours[1].Start);
        Must(await As(manager, new SetRankingRule(cohort.Id, 1, 0, 50, 2, null)));
        Must((await As(manager, new ConfirmAuditions(cohort.Id, 1, 3))).ToResult());
        (await As(null, new SayFellowAbsences(Token(application), []))).Error.ShouldBe(AuditionErrors.ConfirmedAlready);
        (await As(null, new FollowedAudition(Token(application)))).Value.Calendar!.StartsAt.ShouldBe(hours[1].Start);
    }

    [Fact]
    public async Task erases_auditions_with_their_candidate_and_frees_the_jurors()
    {
        var person = await Data.Account();
        var (application, _, _, jurors, _) = await Planned(confirmed: true, change: c => c with { Account = person.Id, Email = EmailAddress.Create(person.Email).Value, IsAddressConfirmed = true });
        var panel = await Panel(application);
        await Site.DeliverMails(Stop);

        (await As(person, new EraseOwnData(true))).IsSuccess.ShouldBeTrue();
        await Site.DeliverMails(Stop);

        (await Data.Read(db => db.Set<Audition>().CountAsync(a => a.ApplicationId == application.Id, Stop))).ShouldBe(0);
        (await Data.Read(db => db.Set<AuditionSheet>().CountAsync(a => a.ApplicationId == application.Id, Stop))).ShouldBe(0);
        foreach (var juror in jurors.Where(j => panel.Contains(j.Id))) Site.Mails.To(juror.Email).ShouldContain(m => m.Subject.StartsWith("Audition retirée", StringComparison.Ordinal));
    }

    /// <summary>One person, three jurors, one room, planned.</summary>
    private async Task<(FellowApplication Application, Person Manager, Cohort Cohort, Person[] Jurors, IReadOnlyList<Challenge> Challenges)> Planned(
        bool confirmed = false, int daysAgo = -3, Func<FellowContent, FellowContent>? change = null)
    {
        var (_, manager, cohort, challenges) = await Scene(daysAgo);
        var application = await Data.Wisher(cohort, challenges, change);
        Person[] jurors = [await Data.Account(), await Data.Account(), await Data.Account()];
        Must(await As(manager, new ArrangeAuditions(cohort.Id, 1, 0, "Salle 1\nSalle 2", Hours(cohort, 3), 30, 2, 4, 15)));
        Must((await As(manager, new SeatJurors(cohort.Id, 1, 1, string.Join('\n', jurors.Select(j => j.Email)), null))).ToResult());
        Must((await As(manager, new PlanAuditions(cohort.Id, 1, 2))).ToResult());
        if (!confirmed) return (application, manager, cohort, jurors, challenges);
        Must(await As(manager, new SetRankingRule(cohort.Id, 1, 0, 60, 2, null)));
        Must((await As(manager, new ConfirmAuditions(cohort.Id, 1, 3))).ToResult());
        return (application, manager, cohort, jurors, challenges);
    }

    private async Task<(Organisation Organisation, Person Manager, Cohort Cohort, IReadOnlyList<Challenge> Challenges)> Scene(int daysAgo, int challenges = 3)
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, published) = await Data.Hearing(organisation, daysAgo, challenges);
        return (organisation, await Data.Staff(Role.ProgrammeManager, organisation), cohort, published);
    }

    private Task<Audition> Held(FellowApplication application) => Data.Read(db => db.Set<Audition>().AsNoTracking().SingleAsync(a => a.ApplicationId == application.Id, Stop));

    private Task<List<UserId>> Panel(FellowApplication application) =>
        Data.Read(db => db.Set<AuditionSheet>().AsNoTracking().Where(s => s.ApplicationId == application.Id && s.Independence != Independence.Recused).Select(s => s.JudgeId).ToListAsync(Stop));

    private static string Hours(Cohort cohort, int days) =>
        string.Join('\n', Enumerable.Range(0, days).Select(d => $"{cohort.Find(PhaseKind.Auditions)!.OpensOn.AddDays(d).ToFrenchShort()} 9:00-12:30 14:00-18:00"));

    private string Token(FellowApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);

    private static string Calendar(MailMessage mail) => System.Text.Encoding.UTF8.GetString(mail.Attachments.Single().Content).Replace("\r\n ", "");

    private static void Must(Result result) => result.Errors.ShouldBeEmpty();
}
