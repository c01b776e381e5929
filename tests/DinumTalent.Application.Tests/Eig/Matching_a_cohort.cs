using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>From rankings to scenarios, a frozen result, its announcement, the answers and the waiting list.</summary>
public sealed class Matching_a_cohort(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task goes_from_rankings_to_the_waiting_list()
    {
        var s = await Scene();
        var scenario = (await As(s.Manager, Compute(s.Cohort, "Premier"))).Value;
        (await As(s.Manager, new ProposeResults(s.Cohort.Id, scenario, 0))).Errors.ShouldBeEmpty();
        (await As(s.Manager, new ConfirmResults(s.Cohort.Id, scenario, 1))).Error.ShouldBe(ScenarioErrors.SamePerson);
        (await As(s.Manager, new CohortSheet(s.Cohort.Id))).Value.Due.ShouldContain(d => d.Place == ToDoPage.CohortScenario && d.Text == "Résultat proposé, à confirmer par une autre personne");
        (await As(s.Manager, new CohortsDue())).Value.Items.ShouldNotContain(i => i.Page == ToDoPage.CohortScenario, "who proposed does not confirm");
        (await As(s.Second, new CohortsDue())).Value.Items.ShouldHaveSingleItem().Part.ShouldBe(scenario.Value);
        (await As(s.Second, new ConfirmResults(s.Cohort.Id, scenario, 1))).Errors.ShouldBeEmpty();
        (await Followed(s.First)).Result.ShouldBeNull("nothing shows before the announcement");
        (await Answer(s.First, s.Challenge, true)).Error.Kind.ShouldBe(ErrorKind.NotFound);

        (await As(s.Manager, new AnnounceResults(s.Cohort.Id, 1, 1, 2))).Value.ShouldBe(3);

        (await As(s.Manager, new CohortSheet(s.Cohort.Id))).Value.Due.ShouldContain(d => d.Place == ToDoPage.CohortResults && d.Text == "1 réponse attendue d’un candidat" && !d.IsLate);
        (await As(s.Manager, new TryScenario(s.Cohort.Id, scenario, "Rien", [], null, null, null, null))).Errors.ShouldHaveSingleItem().Message.ShouldContain("sinon rien ne change");
        await Site.DeliverMails(Stop);
        LastMail(s.First).ShouldSatisfyAllConditions(m => m.Subject.ShouldContain("Une place vous est proposée"), m => m.Text.ShouldContain(s.Challenge.Title), m => m.Text.ShouldContain("inclus"));
        LastMail(s.Next).Subject.ShouldContain("liste d’attente");
        (await Followed(s.First)).Result!.ShouldSatisfyAllConditions(r => r.CanAnswer.ShouldBeTrue(), r => r.Challenge!.WishRank.ShouldBe(1), r => r.Reasons[0].ShouldContain("place obtenue"));
        (await Followed(s.Last)).Result!.ShouldSatisfyAllConditions(
            r => r.Status.ShouldBe(PlaceStatus.Waiting), r => r.Reasons.ShouldContain(text => text.Contains("le défi a classé deux personnes avant vous ; la place revient à l’une d’elles")));

        (await Answer(s.First, s.Challenge, false)).Errors.ShouldBeEmpty();
        (await Answer(s.First, s.Challenge, false)).Errors.ShouldBeEmpty("twice changes nothing");
        await Site.DeliverMails(Stop);
        LastMail(s.First).ShouldSatisfyAllConditions(m => m.Subject.ShouldContain("Vous avez refusé"), m => m.Text.ShouldNotContain("saisie par l’équipe"));
        LastMail(s.Next).Subject.ShouldContain("Une place vous est proposée");
        Site.Mails.To(s.Next.Email).Count(m => m.Subject.Contains("Une place")).ShouldBe(1);

        (await Answer(s.Next, s.Challenge, true)).Errors.ShouldBeEmpty();
        (await As(s.Manager, new ResultsSheet(s.Cohort.Id, 1))).Value.Places.Select(p => p.Status).ShouldBe([PlaceStatus.Declined, PlaceStatus.Accepted, PlaceStatus.Waiting]);

        (await As(null, new WithdrawFellowApplication(Token(s.Next)))).Errors.ShouldBeEmpty();
        (await Followed(s.Last)).Result!.Status.ShouldBe(PlaceStatus.Offered, "an accepted place that is given up goes to the next");
        var trail = await Data.Read(db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.Entity == nameof(CohortResults)).Select(e => e.Action).ToListAsync(Stop));
        foreach (var step in new[] { nameof(ProposeResults), nameof(ConfirmResults), nameof(AnnounceResults), nameof(AnswerPlace), nameof(WithdrawFellowApplication) }) trail.ShouldContain(step);
    }

    [Fact]
    public async Task ends_offers_whose_last_day_is_over_and_offers_the_place_to_the_next()
    {
        var s = await Scene(daysAgo: 40);
        await Data.Results(s.Cohort, await Data.Scenario(s.Cohort), announced: true);

        (await Answer(s.First, s.Challenge, true)).Error.Code.ShouldBe("results.late");
        (await AsSystem(new ExpireDuePlaces())).Value.ShouldBeGreaterThan(0);

        await Site.DeliverMails(Stop);
        LastMail(s.First).Subject.ShouldContain("Le délai pour répondre est passé");
        LastMail(s.Next).Subject.ShouldContain("Une place vous est proposée");
        var next = (await Followed(s.Next)).Result!;
        (next.Status, next.AnswerBy).ShouldBe((PlaceStatus.Offered, Data.Today.AddDays(AnswerDelay.UsualNextDays)));
        (await Answer(s.First, s.Challenge, true)).Error.Code.ShouldBe("results.late");
    }

    [Fact]
    public async Task refuses_to_freeze_a_scenario_whose_wishes_or_people_changed()
    {
        var s = await Scene();
        var scenario = (await As(s.Manager, Compute(s.Cohort, "Premier"))).Value;
        (await As(s.Manager, new ProposeResults(s.Cohort.Id, scenario, 0))).Errors.ShouldBeEmpty();
        (await As(null, new WithdrawFellowApplication(Token(s.First)))).Errors.ShouldBeEmpty();

        (await As(s.Second, new ConfirmResults(s.Cohort.Id, scenario, 1))).Error.ShouldBe(ScenarioErrors.Stale);

        (await As(s.Manager, new CohortScenarios(s.Cohort.Id))).Value.Sprints.Single().Scenarios.Single().IsStale.ShouldBeTrue();
        (await As(s.Manager, new ScenarioSheet(s.Cohort.Id, scenario))).Value.Stale.ShouldBe(ScenarioErrors.Stale);
    }

    [Fact]
    public async Task refuses_to_propose_or_freeze_a_scenario_of_another_ranking_rule_and_says_so()
    {
        var s = await Scene();
        var scenario = (await As(s.Manager, Compute(s.Cohort, "Premier"))).Value;
        (await As(s.Manager, new ProposeResults(s.Cohort.Id, scenario, 0))).Errors.ShouldBeEmpty();

        (await As(s.Manager, new SetRankingRule(s.Cohort.Id, 1, 1, 50, 2, "Décision du comité"))).Errors.ShouldBeEmpty();

        (await As(s.Second, new ConfirmResults(s.Cohort.Id, scenario, 1))).Error.ShouldBe(ScenarioErrors.OtherRule);
        (await As(s.Manager, new ProposeResults(s.Cohort.Id, scenario, 1))).Error.ShouldBe(ScenarioErrors.OtherRule);
        (await As(s.Manager, new ScenarioSheet(s.Cohort.Id, scenario))).Value.Stale.ShouldBe(ScenarioErrors.OtherRule);
        (await As(s.Manager, new CohortScenarios(s.Cohort.Id))).Value.Sprints.Single().Scenarios.Single().IsStale.ShouldBeTrue();
        var position = new FellowPosition(s.Challenge.Id, Expertise.Design, 1).Key;
        var tried = (await As(s.Manager, new TryScenario(s.Cohort.Id, scenario, "Selon la règle", [], s.Last.Id, position, PairLockKind.Forbidden, "Motif"))).Value;
        (await As(s.Manager, new ScenarioSheet(s.Cohort.Id, tried))).Value.ShouldSatisfyAllConditions(x => x.Stale.ShouldBeNull(), x => x.Terms.AuditionWeight.ShouldBe(0.5m), x => x.Terms.Floor.ShouldBe(2));
        (await As(s.Manager, new ProposeResults(s.Cohort.Id, tried, 1))).Errors.ShouldBeEmpty();
        (await As(s.Second, new ConfirmResults(s.Cohort.Id, tried, 2))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task passes_over_who_withdraws_between_the_freezing_and_the_announcement()
    {
        var s = await Scene();
        var results = await Data.Results(s.Cohort, await Data.Scenario(s.Cohort), frozen: true);
        (await As(null, new WithdrawFellowApplication(Token(s.First)))).Errors.ShouldBeEmpty();

        (await As(s.Manager, new AnnounceResults(s.Cohort.Id, 1, 1, results.Version))).Value.ShouldBe(2);

        (await Followed(s.Next)).Result!.Status.ShouldBe(PlaceStatus.Offered);
    }

    [Fact]
    public async Task tries_a_lock_as_another_scenario_and_tells_who_gains_and_who_loses()
    {
        var s = await Scene();
        var first = (await As(s.Manager, Compute(s.Cohort, "Premier"))).Value;
        var position = new FellowPosition(s.Challenge.Id, Expertise.Design, 1).Key;

        (await As(s.Manager, new TryScenario(s.Cohort.Id, first, "premier", [], s.Last.Id, position, PairLockKind.Forced, "Convention"))).Error.ShouldBe(ScenarioErrors.NameTaken);
        var tried = (await As(s.Manager, new TryScenario(s.Cohort.Id, first, "Convention", [], s.Last.Id, position, PairLockKind.Forced, "Convention"))).Value;

        var compared = (await As(s.Manager, new ScenarioComparison(s.Cohort.Id, [first, tried]))).Value;
        compared.Moved.Select(m => (m.Person.Id, m.Places[1].Change)).ShouldBe([(s.First.Id, PlaceChange.Loses), (s.Last.Id, PlaceChange.Gains)]);
        var sheet = (await As(s.Manager, new ScenarioSheet(s.Cohort.Id, tried))).Value;
        sheet.Blocking.Select(b => b.Person.Id).ShouldBe([s.First.Id, s.Next.Id]);
        sheet.Blocking.ShouldAllBe(b => b.Cause.Contains("Convention"));

        var freed = (await As(s.Manager, new TryScenario(s.Cohort.Id, tried, "Sans convention", [0], null, null, null, null))).Value;
        (await As(s.Manager, new ScenarioComparison(s.Cohort.Id, [first, freed]))).Value.Moved.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_who_is_given_a_place_out_of_the_wishes_from_who_gains_or_loses_one()
    {
        var s = await Scene();
        var unwished = new FellowPosition((await Data.PublicChallenge(s.Cohort, s.Organisation, await Data.Account())).Id, Expertise.Design, 1).Key;
        var first = (await As(s.Manager, Compute(s.Cohort, "Premier"))).Value;

        var ofLast = (await As(s.Manager, new TryScenario(s.Cohort.Id, first, "Pour le dernier", [], s.Last.Id, unwished, PairLockKind.Forced, "Convention"))).Value;
        var ofFirst = (await As(s.Manager, new TryScenario(s.Cohort.Id, first, "Pour le premier", [], s.First.Id, unwished, PairLockKind.Forced, "Convention"))).Value;

        var compared = (await As(s.Manager, new ScenarioComparison(s.Cohort.Id, [first, ofLast, ofFirst]))).Value.Moved.ToDictionary(m => m.Person.Id, m => (m.Places[1].Change, m.Places[2].Change));
        compared[s.Last.Id].Item1.ShouldBe(PlaceChange.Imposed, "without a place before");
        compared[s.First.Id].Item2.ShouldBe(PlaceChange.Imposed, "with a wished place before");
        compared[s.Next.Id].ShouldBe((PlaceChange.None, PlaceChange.Gains));
        PlaceChange.Imposed.Label().ShouldBe("Hors de ses vœux");
    }

    [Fact]
    public async Task shows_nothing_to_who_applied_and_not_the_people_whom_the_reader_is_recused_from()
    {
        var s = await Scene();
        var scenario = await Data.Scenario(s.Cohort);
        await Data.Results(s.Cohort, scenario, frozen: true);
        var candidate = await Data.Staff(Role.ProgrammeManager, s.Organisation);
        await Data.Fellow(s.Cohort, c => c with { Account = candidate.Id, Email = EmailAddress.Create(candidate.Email).Value });
        var recused = await Data.Staff(Role.ProgrammeManager, s.Organisation);
        await Data.Save(await RecusedFrom(s.Cohort, s.First, recused));

        (await As(candidate, new CohortScenarios(s.Cohort.Id))).Value.Sprints.ShouldBeEmpty();
        (await As(candidate, new ScenarioSheet(s.Cohort.Id, scenario.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(candidate, new ResultsSheet(s.Cohort.Id, 1))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(candidate, Compute(s.Cohort, "À moi"))).Error.Kind.ShouldBe(ErrorKind.NotFound);

        var sheet = (await As(recused, new ScenarioSheet(s.Cohort.Id, scenario.Id))).Value;
        (sheet.Hidden, sheet.People.Any(p => p.Person.Id == s.First.Id), sheet.Figures.Placed).ShouldBe((1, false, 1));
        System.Text.Json.JsonSerializer.Serialize(sheet).ShouldNotContain(s.First.FamilyName);
        System.Text.Json.JsonSerializer.Serialize((await As(recused, new ResultsSheet(s.Cohort.Id, 1))).Value).ShouldNotContain(s.First.FamilyName);
        var position = new FellowPosition(s.Challenge.Id, Expertise.Design, 1).Key;
        (await As(recused, new TryScenario(s.Cohort.Id, scenario.Id, "Essai", [], s.First.Id, position, PairLockKind.Forbidden, "Motif"))).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public async Task gives_no_second_result_to_who_withdraws_and_applies_again_unless_none_was_told()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, mode: CohortMode.Continuous);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var (told, early) = (await Data.Matchable(cohort, 5, [challenge]), await Data.Matchable(cohort, 4, [challenge]));
        var results = await Data.Results(cohort, await Data.Scenario(cohort), frozen: true);
        (await As(null, new WithdrawFellowApplication(Token(early)))).Errors.ShouldBeEmpty();
        (await As(await Data.Staff(Role.ProgrammeManager, organisation), new AnnounceResults(cohort.Id, 1, 1, results.Version))).Value.ShouldBe(1);
        (await As(null, new WithdrawFellowApplication(Token(told)))).Errors.ShouldBeEmpty();
        await Data.Together(async db =>
        {
            // The clock of the tests stands still.
            var place = (await db.Set<CohortResults>().SingleAsync(r => r.Id == results.Id, Stop)).Places.Single(p => p.ApplicationId == told.Id);
            db.Entry(place).Property(p => p.AnsweredAt).CurrentValue = Data.Now.AddMinutes(1);
        });

        var again = new List<FellowApplication>();
        foreach (var first in new[] { told, early }) again.Add(await Data.Matchable(cohort, 3, [challenge], c => c with { Email = EmailAddress.Create(first.Email).Value }));

        (await Data.Read(db => db.CohortLists(cohort.Id, 1, Data.Today, Stop))).Lists.Fellows.Select(f => f.Id).ShouldBe([again[1].Id]);
        (await Followed(told)).MayApplyAgain.ShouldBeFalse("it would lead to no result");
    }

    [Fact]
    public async Task takes_two_answers_at_once_one_after_the_other()
    {
        var s = await Scene();
        await Data.Results(s.Cohort, await Data.Scenario(s.Cohort), announced: true);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Answer(s.First, s.Challenge, n % 2 == 0)));

        answers.Count(a => a.IsSuccess).ShouldBeGreaterThan(0);
        var places = await Data.Read(db => db.Set<CohortResults>().AsNoTracking().SingleAsync(r => r.CohortId == s.Cohort.Id, Stop));
        places.Places.Count(p => p.Status is PlaceStatus.Offered or PlaceStatus.Accepted).ShouldBe(1, "one place is never given twice");
    }

    [Fact]
    public async Task refuses_a_confirmation_that_read_a_session_before_an_answer_and_would_save_after_it()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, mode: CohortMode.Continuous);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var designer = await Data.Matchable(cohort, 5, [challenge]);
        await Data.Matchable(cohort, 5, [challenge], c => c with { Expertises = [Expertise.Development] });
        await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        await Data.Matchable(cohort, 4, [await Data.PublicChallenge(cohort, organisation, await Data.Account()), challenge]);
        var scenario = await Data.Scenario(cohort);
        (await As(await Data.Staff(Role.ProgrammeManager, organisation), new ProposeResults(cohort.Id, scenario.Id, 0))).Errors.ShouldBeEmpty();

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => Site.AsSystem(async services =>
        {
            var db = services.GetRequiredService<TalentDbContext>();
            var sessions = await db.Set<CohortResults>().Where(r => r.CohortId == cohort.Id).OrderBy(r => r.Session).ToListAsync(Stop);
            var (lists, numbers) = await db.CohortLists(cohort.Id, 1, Data.Today, Stop);
            sessions[1].Confirm(cohort, scenario, lists, numbers, [sessions[0]], new StageActor(UserId.New(), "Dominique"), false, Data.Now, Data.Today).Errors.ShouldBeEmpty();
            (await Answer(designer, challenge, true)).Errors.ShouldBeEmpty();
            await db.SaveChangesAsync(Stop);
        }));

        (await As(await Data.Staff(Role.ProgrammeManager, organisation), new ConfirmResults(cohort.Id, scenario.Id, 1))).Errors.ShouldBeEmpty("as things stand now");
        (await Followed(designer)).Result!.Status.ShouldBe(PlaceStatus.Accepted);
    }

    [Fact]
    public async Task gives_people_their_result_and_forgets_it_when_they_are_erased()
    {
        var s = await Scene(account: true);
        await Data.Results(s.Cohort, await Data.Scenario(s.Cohort), announced: true);
        (await As(s.Person!, new OwnDataExport())).Value.Fellows.Single().Result.ShouldNotBeNull().Status.ShouldBe(PlaceStatus.Offered);

        (await As(s.Person!, new EraseOwnData(true))).Errors.ShouldBeEmpty();

        var results = await Data.Read(db => db.Set<CohortResults>().AsNoTracking().SingleAsync(r => r.CohortId == s.Cohort.Id, Stop));
        var scenario = await Data.Read(db => db.Set<MatchingScenario>().AsNoTracking().SingleAsync(r => r.CohortId == s.Cohort.Id, Stop));
        foreach (var kept in new object[] { results.Positions, results.Wishes, results.Outcomes, results.Places, scenario.Seats, scenario.Outcomes }) System.Text.Json.JsonSerializer.Serialize(kept).ShouldNotContain(s.First.Id.ToString());
        results.Places.Single(p => p.ApplicationId == s.Next.Id).Status.ShouldBe(PlaceStatus.Offered);
    }

    [Fact]
    public async Task hides_the_values_in_the_trail()
    {
        var s = await Scene();
        var results = await Data.Results(s.Cohort, await Data.Scenario(s.Cohort), frozen: true);
        var auditor = await Data.Staff(Role.Auditor, s.Organisation);

        var lines = (await As(auditor, new AuditTrail(null, results.Id.Value, null, null, null, Paging.Of(null, null)))).Value.Items;
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(l => l.IsHidden && l.Changes.Count == 0);
    }

    private static ComputeScenario Compute(Cohort cohort, string name) => new(cohort.Id, 1, name, MarketSide.Candidates, "graine");

    private async Task<PreselectionReading> RecusedFrom(Cohort cohort, FellowApplication application, Person reader)
    {
        // Read while it was still to be preselected.
        var other = await Data.Fellow(cohort);
        var reading = PreselectionReading.Assign(other, new Domain.Recruitment.StageActor(reader.Id, reader.Name), reader.Email, Data.Now).Value;
        reading.Declare(cohort, other, true, "Ancien collègue", Data.Now, cohort.Find(PhaseKind.Preselection)!.OpensOn).Errors.ShouldBeEmpty();
        typeof(FellowGrid<PreselectionReadingId>).GetProperty(nameof(PreselectionReading.ApplicationId))!.SetValue(reading, application.Id);
        return reading;
    }

    private string Token(FellowApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);

    private Task<Result> Answer(FellowApplication application, Challenge challenge, bool accepts) => As(null, new AnswerPlace(Token(application), challenge.Id, accepts));

    private async Task<FollowedFellowView> Followed(FellowApplication application) => (await As(null, new FollowedFellowApplication(Token(application)))).Value;

    private MailMessage LastMail(FellowApplication application) => Site.Mails.To(application.Email)[^1];

    /// <summary>One challenge with one place that three people wish: the first is ranked before the next, who is before the last.</summary>
    private async Task<MatchingScene> Scene(int daysAgo = 0, bool account = false)
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, daysAgo);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var person = account ? await Data.Account() : null;
        var people = new List<FellowApplication>();
        for (var n = 0; n < 3; n++)
        {
            var own = n == 0 ? person : null;
            people.Add(await Data.Matchable(cohort, 5 - n, [challenge], own is null ? null : c => c with { Account = own.Id, Email = EmailAddress.Create(own.Email).Value }));
        }

        await Site.DeliverMails(Stop);
        return new MatchingScene(organisation, cohort, challenge, await Data.Staff(Role.ProgrammeManager, organisation), await Data.Staff(Role.ProgrammeManager, organisation), people[0], people[1], people[2], person);
    }

    private sealed record MatchingScene(
        Organisation Organisation, Cohort Cohort, Challenge Challenge, Person Manager, Person Second, FellowApplication First, FellowApplication Next, FellowApplication Last, Person? Person);
}
