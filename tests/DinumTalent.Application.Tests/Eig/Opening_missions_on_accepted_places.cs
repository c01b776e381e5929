using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Whoever accepted a place is offered to the programme for a mission; nobody else is, once the result is announced.</summary>
public sealed class Opening_missions_on_accepted_places(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task lists_who_accepted_until_the_mission_is_opened_and_fills_the_form_in_from_the_place()
    {
        var s = await Scene();
        (await Sheet(s)).ShouldBeEmpty("offered is not accepted");
        await Accept(s.First, s.Challenge);

        (await Sheet(s)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.Application.ShouldBe(s.First.Id), p => p.Name.ShouldBe(s.First.Name.Full), p => p.Position.ShouldBe(new MatchedPosition(s.Challenge.Id, Expertise.Design, s.Challenge.Title)));
        (await As(s.Programme, new CohortMissions(s.Cohort.Id))).Value.WithoutMission.Select(p => p.Application).ShouldBe([s.First.Id]);
        var form = (await As(s.Programme, new MissionForm(s.Cohort.Id, s.First.Id))).Value;
        form.Applications.Select(a => a.Id).ShouldBe([s.First.Id], "who waits for a place has none to open a mission on");
        var phase = s.Cohort.Find(PhaseKind.Missions)!;
        form.Place.ShouldBe(new OpenablePlace(
            s.First.Id, s.Challenge.Id, Expertise.Design, s.Challenge.Administration, s.Challenge.City, phase.OpensOn, phase.ClosesOn, s.Challenge.OperationalMentor, s.Challenge.HighLevelMentor));
        (await As(s.Programme, new MissionForm(s.Cohort.Id, s.Next.Id))).Value.Place.ShouldBeNull();

        (await Open(s, s.First, s.Challenge)).Errors.ShouldBeEmpty();

        (await Sheet(s)).ShouldBeEmpty();
        (await As(s.Programme, new CohortMissions(s.Cohort.Id))).Value.ShouldSatisfyAllConditions(v => v.WithoutMission.ShouldBeEmpty(), v => v.Rows.Single().Name.ShouldBe(s.First.Name.Full));
        (await As(s.Programme, new MissionForm(s.Cohort.Id, s.First.Id))).Value.Place.ShouldBeNull("one mission each");
    }

    [Fact]
    public async Task is_on_the_list_of_what_is_to_be_done_which_says_what_the_page_of_the_cohort_says()
    {
        var s = await Scene();
        await Data.Challenge(await Data.Cohort(s.Organisation, PhaseKind.ChallengeJury, 40), s.Organisation, await Data.Account());
        await Accept(s.First, s.Challenge);

        var due = (await As(s.Programme, new CohortsDue())).Value;

        (await As(s.Programme, new CohortSheet(s.Cohort.Id))).Value.Due.Select(d => d.Text).ShouldBe(due.Items.Where(i => i.Target == s.Cohort.Id.Value).Select(i => i.Title));
        due.Items.Single(i => i.Page == ToDoPage.CohortMissions).ShouldSatisfyAllConditions(i => i.Title.ShouldBe("1 mission à ouvrir pour une place acceptée"), i => i.Fact.ShouldBe(s.Cohort.Name));
        due.Items[0].ShouldSatisfyAllConditions(i => i.Page.ShouldBe(ToDoPage.CohortChallenges), i => i.Title.ShouldBe("1 recevabilité à vérifier"), i => i.Fact.ShouldContain("en retard depuis le"));
        (await As(await Data.Staff(Role.ProgrammeManager, await Data.Ministry()), new CohortsDue())).Value.Total.ShouldBe(0, "another ministry");
        (await As(await Data.Staff(Role.Auditor, s.Organisation), new CohortsDue())).Error.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task refuses_who_did_not_accept_a_place_of_that_challenge()
    {
        var s = await Scene();
        var other = await Data.PublicChallenge(s.Cohort, s.Organisation, await Data.Account());
        var unranked = await Data.Preselected(s.Cohort);

        (await Open(s, s.First, s.Challenge)).Error.ShouldBe(MissionErrors.NotAccepted, "offered, and not answered");
        await Accept(s.First, s.Challenge);

        (await Open(s, s.First, other)).Error.ShouldBe(MissionErrors.NotAccepted);
        (await Open(s, s.Next, s.Challenge)).Error.ShouldBe(MissionErrors.NotAccepted, "waits for it");
        (await Open(s, unranked, s.Challenge)).Error.ShouldBe(MissionErrors.NotAccepted, "is not part of the result");
    }

    [Fact]
    public async Task says_nothing_of_who_accepted_to_who_may_not_act_or_applied()
    {
        var s = await Scene();
        await Accept(s.First, s.Challenge);
        var auditor = await Data.Staff(Role.Auditor, s.Organisation);
        var candidate = await Data.Staff(Role.ProgrammeManager, s.Organisation);
        await Data.Fellow(s.Cohort, c => c with { Account = candidate.Id, Email = EmailAddress.Create(candidate.Email).Value });

        (await As(auditor, new CohortMissions(s.Cohort.Id))).Value.WithoutMission.ShouldBeEmpty();
        (await As(candidate, new CohortMissions(s.Cohort.Id))).Value.WithoutMission.ShouldBeEmpty();
        (await As(candidate, new MissionForm(s.Cohort.Id, s.First.Id))).Value.Place.ShouldBeNull();
    }

    private async Task<IReadOnlyList<PlaceWithoutMission>> Sheet(PlaceScene s) => (await As(s.Programme, new ResultsSheet(s.Cohort.Id, 1))).Value.WithoutMission;

    private Task<Result<MissionId>> Open(PlaceScene s, FellowApplication application, Challenge challenge) =>
        As(s.Programme, new OpenMission(s.Cohort.Id, challenge.Id, application.Id, null, null, null, Expertise.Design, Data.MissionTerms(beganDaysAgo: -60)));

    private async Task Accept(FellowApplication application, Challenge challenge) =>
        (await As(null, new AnswerPlace(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value), challenge.Id, true))).Errors.ShouldBeEmpty();

    /// <summary>One place that two people wish, offered to the first, the result being announced.</summary>
    private async Task<PlaceScene> Scene()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var (first, next) = (await Data.Matchable(cohort, 5, [challenge]), await Data.Matchable(cohort, 4, [challenge]));
        await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        return new PlaceScene(organisation, cohort, challenge, await Data.Staff(Role.ProgrammeManager, organisation), first, next);
    }

    private sealed record PlaceScene(Organisation Organisation, Cohort Cohort, Challenge Challenge, Person Programme, FellowApplication First, FellowApplication Next);
}
