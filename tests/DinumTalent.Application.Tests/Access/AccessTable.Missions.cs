using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Missions, their impact and alumni.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Missions()
    {
        Who[] followers = [Candidate, EvaluatorOfA, ManagerOfA];
        var others = SignedIn.But(followers);
        return
        [
            Row(Same(_ => new HasMissions()), (bool has, AccessWorld _) => has, followers, blank: others),
            Row(Same(_ => new MyMissions()), (IReadOnlyList<MyMissionRow> rows, AccessWorld w) => rows.Any(r => r.Id == w.Mission.Id), followers, blank: others),
            Row(Same(w => new OwnMission(w.Mission.Id)), followers, hidden: others),
            Row(Same(w => new OwnMissionLetter(w.Mission.Id)), followers, hidden: others),
            Row(Same(w => new OwnMissionCertificate(w.Mission.Id)), [Candidate], hidden: SignedIn.But(Candidate)),
            Row(Same(w => new OwnImpactProofFile(w.Impact.Id, w.Proof.FileId)), followers, hidden: others),
            Row(OnMission((_, m) => new WriteCheckIn(m.Id, "Tout avance.", null, 4, null)), followers, hidden: others),
            Row(OnMission((w, m) => new PlanMilestone(m.Id, null, "Jalon", w.Data.Today.AddDays(10))), followers, hidden: others),
            Row(OnMission((_, m) => new ReachMilestone(m.Id, 1, null)), followers, hidden: others),
            Row(OnMission((w, m) => new NoteMentorMeeting(m.Id, MissionSide.Operational, w.Data.Today)), followers, hidden: others),
            Row(OnMission((_, m) => new SayRenewal(m.Id, RenewalIntention.Renew)), followers, hidden: others),
            Row(OnMission((w, m) => new EnterImpactValue(m.Id, 1, w.Data.Today, 40, null)), followers, hidden: others),

            Row(Same(w => new CohortMissions(w.Cohort.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new MissionsExport(w.Cohort.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new ProgrammeMission(w.Cohort.Id, w.Mission.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new MissionLetter(w.Cohort.Id, w.Mission.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new MissionCertificate(w.Cohort.Id, w.Mission.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new CohortReview(w.Cohort.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new CohortImpact(w.Cohort.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new ImpactProofFile(w.Impact.Id, w.Proof.FileId)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new CohortAlumni(w.Cohort.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new MissionForm(w.Cohort.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(w => Task.FromResult(new OpenMission(
                w.Cohort.Id, w.PublicChallenge.Id, null, "Alix", "Nouvelle", $"{TestData.Unique("alix")}@exemple.fr", Expertise.Design, w.Data.MissionTerms()))), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnMission((w, m) => new ArrangeMission(m.Id, m.Version, w.Data.MissionTerms())), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnMission((w, m) => new EndMissionEarly(m.Id, m.Version, w.Data.Today, "Motif")), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnMission((_, m) => new LinkFellowAgent(m.Id, m.Version, null)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewMatchedAgent() is var (m, agent) ? new LinkMatchedAgent(m.Id, m.Version, agent.Id) : null!), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(w => Task.FromResult(new HoldCohortEvent(w.Cohort.Id, "Séminaire", w.Data.Today, []))), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewEvent() is var e ? new NoteAttendance(e.Id, e.Version, [w.Mission.Id]) : null!), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnImpact((_, i) => new DescribeMeasure(i.Id, i.Version, i.Measures[0] with { Kind = ImpactKind.ShorterDelay })), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnImpact((_, i) => new DecideImpact(i.Id, i.Version, ImpactDecision.Iterate, "Motif")), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnImpact((_, i) => new ConcludeChallenge(i.Id, i.Version, ProductState.InProduction, Maintainer.BusinessTeam)), CohortManagers, hidden: CohortManagersElsewhere),

            Row(Same(w => new SurveyForm(w.Token(w.Survey))), Everybody, about: "by its link"),
            Row(Same(w => new SurveyForm(w.Token(w.Fellow))), Nobody, hidden: Everybody, about: "by the link of an application"),
            Row(New(async w => new AnswerSurvey(w.Token(await w.NewSurvey()), StayIntention.Yes, null, null, null)), Everybody, about: "by its link"),
            Row(New(w => Task.FromResult(new AnswerSurvey(w.Token(w.Fellow), StayIntention.Yes, null, null, null))), Nobody, hidden: Everybody, about: "by the link of an application"),

            Row(Same(_ => new AskRenewals()), TheSystem),
            Row(Same(_ => new SendSurveys()), TheSystem),
            Row(Same(_ => new LinkFellowsByAccount()), TheSystem),
            Row(Same(_ => new DigestMissions()), TheSystem),
            Row(Same(w => new MissionMailFacts(w.Mission.Id)), TheSystem),
            Row(Same(w => new SurveyMailFacts(w.Survey.Id)), TheSystem),
            Row(Same(w => new MissionDigestFacts(w.Cohort.Id)), TheSystem),
        ];
    }

    private static Func<AccessWorld, Task<T>> OnMission<T>(Func<AccessWorld, Mission, T> request) => async w => request(w, await w.NewMission());

    private static Func<AccessWorld, Task<T>> OnImpact<T>(Func<AccessWorld, ChallengeImpact, T> request) => async w => request(w, await w.NewImpact());
}
