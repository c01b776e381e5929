using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>A cohort that recruits continuously: one result after the other, over the places that are left.</summary>
public sealed class Announcing_session_after_session(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task gives_the_next_session_the_people_and_the_places_that_the_one_before_has_not()
    {
        var s = await Scene();
        var (first, next) = (await Data.Matchable(s.Cohort, 5, [s.Challenge]), await Data.Matchable(s.Cohort, 4, [s.Challenge]));
        await Announce(s, 1, expected: 2);
        (await Answer(first, s.Challenge, true)).Errors.ShouldBeEmpty();
        var late = await Data.Matchable(s.Cohort, 3, [s.Challenge], c => c with { Expertises = [Expertise.Development] });
        var later = await Data.Matchable(s.Cohort, 2, [s.Challenge]);
        (await As(s.Manager, new CohortSheet(s.Cohort.Id))).Value.Due.ShouldContain(d => d.Place == ToDoPage.CohortScenarios && d.Text == "1 personne à apparier attend un résultat");

        var shown = (await As(s.Manager, new CohortScenarios(s.Cohort.Id))).Value.Sprints;
        shown.Select(x => (x.Session, x.Figures)).ShouldBe([(2, new SessionFigures(1, 1, 1, 1)), (1, null)], "the place in development is left");
        shown[1].Scenarios.Single().IsStale.ShouldBeFalse("what is announced stands");
        (await As(s.Manager, new CohortRankings(s.Cohort.Id))).Value.ShouldSatisfyAllConditions(
            r => r.Session.ShouldBe(2), r => r.Positions.SelectMany(p => p.Ranked).Select(p => p.Id).Distinct().ShouldBe([late.Id, later.Id], ignoreOrder: true), r => r.Positions.Sum(p => p.Places).ShouldBe(1));
        var written = await Data.Read(db => db.Set<CohortResults>().AsNoTracking().Where(r => r.CohortId == s.Cohort.Id).Select(r => r.Version).SingleAsync(Stop));
        await Announce(s, 2, expected: 1);

        var before = await Data.Read(db => db.Set<CohortResults>().AsNoTracking().SingleAsync(r => r.CohortId == s.Cohort.Id && r.Session == 1, Stop));
        (before.Version, before.HandedOnAt is not null, before.Positions.Sum(p => p.Places)).ShouldBe((written + 1, true, 1), "an answer at the same moment would have been a conflict, and what nobody holds is given up");
        (await Followed(late)).Result!.Status.ShouldBe(PlaceStatus.Offered);
        (await Followed(later)).Result.ShouldBeNull("the place in design is only offered: it may still come free");
        (await Followed(next)).Result!.Status.ShouldBe(PlaceStatus.Waiting, "the first session goes on");
        (await As(null, new WithdrawFellowApplication(Token(first)))).Errors.ShouldBeEmpty();
        (await Followed(next)).Result!.Status.ShouldBe(PlaceStatus.Offered, "a place that comes free is for those who wait in its own session");
        (await As(s.Manager, new ResultsSheet(s.Cohort.Id, 1))).Value.ShouldSatisfyAllConditions(r => r.Session.ShouldBe(2), r => r.Sessions.ShouldBe([1, 2]), r => r.Places.Count.ShouldBe(1));
        (await As(s.Manager, new ResultsSheet(s.Cohort.Id, 1, 3))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(s.Manager, new CohortReview(s.Cohort.Id))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task opens_missions_on_places_accepted_in_any_session_and_ends_offers_of_all()
    {
        var s = await Scene(daysAgo: 20);
        var first = await Data.Matchable(s.Cohort, 5, [s.Challenge]);
        await Data.Results(s.Cohort, await Data.Scenario(s.Cohort), announced: true);
        (await AsSystem(new ExpireDuePlaces())).Value.ShouldBeGreaterThan(0);
        (await Followed(first)).Result!.Status.ShouldBe(PlaceStatus.Expired);

        var second = await Data.Matchable(s.Cohort, 4, [s.Challenge]);
        (await As(s.Manager, new MissionForm(s.Cohort.Id))).Value.Applications.ShouldBeEmpty("who is in no session yet waits for theirs");
        await Announce(s, 2, expected: 1);
        (await Answer(second, s.Challenge, true)).Errors.ShouldBeEmpty();

        (await As(s.Manager, new MissionForm(s.Cohort.Id))).Value.Applications.Select(a => a.Id).ShouldBe([second.Id]);
        (await As(s.Manager, new ResultsSheet(s.Cohort.Id, 1, 1))).Value.WithoutMission.ShouldBeEmpty();
        (await As(s.Manager, new ResultsSheet(s.Cohort.Id, 1, 2))).Value.WithoutMission.Select(p => p.Application).ShouldBe([second.Id]);
        (await As(s.Manager, new CohortMissions(s.Cohort.Id))).Value.WithoutMission.Select(p => p.Application).ShouldBe([second.Id]);
    }

    [Fact]
    public async Task compares_and_tries_scenarios_of_the_session_at_hand_alone()
    {
        var s = await Scene();
        await Data.Matchable(s.Cohort, 5, [s.Challenge]);
        var before = await Data.Scenario(s.Cohort);
        await Data.Results(s.Cohort, before, announced: true);
        var late = await Data.Matchable(s.Cohort, 3, [s.Challenge], c => c with { Expertises = [Expertise.Design, Expertise.Development] });
        var now = (await As(s.Manager, new ComputeScenario(s.Cohort.Id, 1, before.Name, MarketSide.Candidates, "graine"))).Value;

        (await As(s.Manager, new ScenarioComparison(s.Cohort.Id, [before.Id, now]))).Error.Message.ShouldContain("même session");
        var position = new FellowPosition(s.Challenge.Id, Expertise.Design, 1).Key;
        (await As(s.Manager, new TryScenario(s.Cohort.Id, before.Id, "Essai", [], late.Id, position, PairLockKind.Forced, "Motif"))).Error.ShouldBe(ScenarioErrors.Announced);
        (await As(s.Manager, new TryScenario(s.Cohort.Id, now, "Essai", [], late.Id, position, PairLockKind.Forced, "Motif"))).Errors.ShouldHaveSingleItem().Message.ShouldContain("moins de places", Case.Insensitive, "the place is offered to somebody");
        (await As(s.Manager, new ProposeResults(s.Cohort.Id, before.Id, 2))).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public async Task tells_both_sides_that_who_has_a_result_and_applies_again_gets_no_other()
    {
        var s = await Scene();
        var person = await Data.Account();
        var first = await Data.Matchable(s.Cohort, 5, [s.Challenge], c => c with { Account = person.Id });
        await Data.Results(s.Cohort, await Data.Scenario(s.Cohort), announced: true);
        var again = await Data.Matchable(s.Cohort, 4, [s.Challenge], c => c with { Account = person.Id });
        var other = await Data.Matchable(s.Cohort, 3, [s.Challenge]);

        (await Followed(first)).ShouldSatisfyAllConditions(f => f.Result.ShouldNotBeNull(), f => f.IsToldElsewhere.ShouldBeFalse());
        (await Followed(again)).ShouldSatisfyAllConditions(f => f.Result.ShouldBeNull(), f => f.IsToldElsewhere.ShouldBeTrue());
        (await Followed(other)).IsToldElsewhere.ShouldBeFalse();
        (await As(s.Manager, new CohortCandidate(s.Cohort.Id, again.Id))).Value.IsToldElsewhere.ShouldBeTrue();
        (await As(s.Manager, new CohortCandidate(s.Cohort.Id, other.Id))).Value.IsToldElsewhere.ShouldBeFalse();
    }

    private async Task Announce(SessionScene s, int session, int expected)
    {
        var scenario = (await As(s.Manager, new ComputeScenario(s.Cohort.Id, 1, "Scénario 1", MarketSide.Candidates, "graine"))).Value;
        (await As(s.Manager, new ProposeResults(s.Cohort.Id, scenario, 0))).Errors.ShouldBeEmpty();
        (await As(s.Second, new ConfirmResults(s.Cohort.Id, scenario, 1))).Errors.ShouldBeEmpty();
        (await As(s.Manager, new AnnounceResults(s.Cohort.Id, 1, session, 2))).Value.ShouldBe(expected);
    }

    private string Token(FellowApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);

    private Task<Result> Answer(FellowApplication application, Challenge challenge, bool accepts) => As(null, new AnswerPlace(Token(application), challenge.Id, accepts));

    private async Task<FollowedFellowView> Followed(FellowApplication application) => (await As(null, new FollowedFellowApplication(Token(application)))).Value;

    private async Task<SessionScene> Scene(int daysAgo = 0)
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, daysAgo, mode: CohortMode.Continuous);
        return new SessionScene(
            cohort, await Data.PublicChallenge(cohort, organisation, await Data.Account()), await Data.Staff(Role.ProgrammeManager, organisation), await Data.Staff(Role.ProgrammeManager, organisation));
    }

    private sealed record SessionScene(Cohort Cohort, Challenge Challenge, Person Manager, Person Second);
}
