using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Cohorts, challenges and their juries.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Cohorts()
    {
        Who[] managers = [.. CohortManagers, .. CohortManagersElsewhere];
        return
        [
            Row(Same(w => new CohortSheet(w.Cohort.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(_ => new CohortList(Paging.Of(1, 100))),
                (CohortListView view, AccessWorld w) => view.Rows.Total > view.Rows.Size || view.Rows.Items.Any(r => r.Id == w.CohortDraft.Id), CohortReaders, blank: CohortReadersElsewhere),
            Row(Same(_ => new CohortForm(null)), (OrganisationChoices choices, AccessWorld w) => Reaches(choices, w), CohortManagers, blank: CohortManagersElsewhere),
            Row(New(w => Task.FromResult(new CreateCohort(TestData.Unique("Promotion "), w.DirectorateA.Id, CohortMode.FixedCalendar, w.Data.Today.AddYears(1), null))), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewCohort() is var c ? new PublishCohort(c.Id, c.Version) : null!), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewCohort() is var c ? new ChangeCohortDates(c.Id, c.Version, [.. c.Phases.Select(p => p.Dates)], "Motif") : null!), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewCohort(published: true) is var c ? new ExtendPhase(c.Id, c.Version, PhaseKind.CallForChallenges, 1, w.Data.Today.AddDays(90), true, "Motif") : null!), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new PastChallengePreview(w.DirectorateA.Id, Past())), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(w => Task.FromResult(new ImportPastChallenges(w.DirectorateA.Id, Past()))), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(_ => new PublicCohorts()), Everybody),
            Row(Same(w => new PublicCohort(w.Cohort.Slug)), Everybody),
            Row(Same(w => new PublicCohort(w.CohortDraft.Slug)), Nobody, hidden: Everybody, about: "not published"),
            Row(Same(w => new PublicChallenge(w.Cohort.Slug, w.PublicChallenge.Slug)), Everybody),
            Row(Same(w => new PublicChallenge(w.Cohort.Slug, w.Challenge.Slug)), Nobody, hidden: Everybody, about: "not announced"),
        ];
    }

    private static IEnumerable<AccessRow> Challenges()
    {
        Who[] others = SignedIn.But(ManagerOfA);
        return
        [
            Row(Same(w => new ChallengeStart(w.Calling.Slug, null)), (ChallengeStartView view, AccessWorld w) => Reaches(view.Organisations, w), [.. Proposers, Who.System], blank: ProposersElsewhere),
            Row(Same(w => new ChallengeStart(w.CohortDraft.Slug, null)), Nobody, hidden: [.. Proposers, .. ProposersElsewhere, Who.System], about: "of a cohort that is not published"),
            Row(New(w => Task.FromResult(new StartChallenge(w.Calling.Slug, w.DirectorateA.Id, TestData.Unique("Défi ")))), Proposers, hidden: ProposersElsewhere),
            Row(Same(_ => new MyChallenges(Paging.Of(1, 100))),
                (MyChallengesView view, AccessWorld w) => view.Challenges.Total > view.Challenges.Size || view.Challenges.Items.Any(c => c.Id == w.Challenge.Id), [ManagerOfA], blank: others),
            Row(Same(w => new OwnChallenge(w.Challenge.Id)), [ManagerOfA], hidden: others),
            Row(OnChallenge((_, c) => new EditChallenge(c.Id, c.Version, EigData.Content())), [ManagerOfA], hidden: others),
            Row(OnChallenge((_, c) => new SubmitChallenge(c.Id, c.Version)), [ManagerOfA], hidden: others),
            Row(OnChallenge((_, c) => new TakeBackChallenge(c.Id, c.Version)), [ManagerOfA], hidden: others),
            Row(OnChallenge((_, c) => new DeleteChallengeDraft(c.Id, c.Version)), [ManagerOfA], hidden: others),
            Row(OnChallenge((w, c) => new AddChallengeAuthor(c.Id, c.Version, w.Of(RecruiterOfA)!.Email)), [ManagerOfA], hidden: others),
            Row(OnChallenge((w, c) => new RemoveChallengeAuthor(c.Id, c.Version, w.Of(ManagerOfA)!.Id)), [ManagerOfA], hidden: others),
            Row(Same(w => new ChallengeMailFacts(w.Challenge.Id)), TheSystem),
        ];
    }

    private static IEnumerable<AccessRow> Juries()
    {
        Who[] others = SignedIn.But(AssignedInA);
        return
        [
            Row(Same(w => new CohortChallenges(w.Cohort.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new ProgrammeChallenge(w.Cohort.Id, w.Challenge.Id)), CohortReaders, hidden: CohortReadersElsewhere),
            Row(Same(w => new ProgrammeChallenge(w.Calling.Id, w.ChallengeDraft.Id)), Nobody, hidden: [.. CohortReaders, .. CohortReadersElsewhere], about: "not handed in"),
            Row(OnEligible((_, c, v) => new CheckChallengeEligibility(c.Id, v.Version, true, null)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnEligible((_, c, v) => new DecideChallenge(c.Id, v.Version, ChallengeDecision.Chosen, 1, false, "Motifs")), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnEligible((w, c, _) => new AssignJuror([c.Id], w.Colleague.Email)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewDuty() is var d ? new UnassignJuror(d.Id, d.Version) : null!), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewEligible() is var e ? new AnnounceChallenges(e.Cohort.Id, 1) : null!), CohortManagers, hidden: CohortManagersElsewhere),

            Row(Same(_ => new MyJury()), (MyJuryView view, AccessWorld w) => view.Duties.Any(d => d.Challenge == w.Challenge.Id), [AssignedInA], blank: others),
            Row(Same(_ => new ChallengesToJudge()), (ToDoSection section, AccessWorld _) => section.Total > 0, [AssignedInA], blank: others),
            Row(Same(w => new JurorChallenge(w.Challenge.Id)), [AssignedInA], hidden: others),
            Row(OnJudging((_, r) => new DeclareTies(r.ChallengeId, r.Version, true, "Ancien collègue")), [AssignedInA], hidden: others),
            Row(OnJudging((_, r) => new WriteChallengeReview(r.ChallengeId, r.Version, EigData.Scores(3), true, false, null)), [AssignedInA], hidden: others),
            Row(OnJudging((_, r) => new SubmitChallengeReview(r.ChallengeId, r.Version)), [AssignedInA], hidden: others),
            Row(New(async w => new JurorMailFacts((await w.NewDuty()).Id)), TheSystem),
        ];
    }

    private static IEnumerable<AccessRow> Fellows()
    {
        Who[] others = SignedIn.But(AssignedInA);
        return
        [
            Row(Same(w => new FellowForm(w.Applying.Slug)), Everybody),
            Row(Same(w => new FellowForm(w.CohortDraft.Slug)), Nobody, hidden: Everybody, about: "not published"),
            Row(New(w => Task.FromResult(Applied(w.Applying.Slug))), Everybody),
            Row(New(w => Task.FromResult(Applied(w.CohortDraft.Slug))), Nobody, hidden: Everybody, about: "not published"),
            Row(Same(w => new FollowedFellowApplication(w.Token(w.Fellow))), Everybody, about: "by its link"),
            Row(Same(w => new FollowedFellowApplication(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of a job application"),
            Row(OnFellow((w, a) => new ConfirmFellowAddress(w.Token(a))), Everybody, about: "by its link"),
            Row(OnFellow((w, _) => new ConfirmFellowAddress(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of a job application"),
            Row(OnFellow((w, a) => new WithdrawFellowApplication(w.Token(a))), Everybody, about: "by its link"),
            Row(OnFellow((w, _) => new WithdrawFellowApplication(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of a job application"),
            Row(OnFellow((w, a) => new GiveFellowWishes(w.Token(a), [])), Everybody, about: "by its link"),
            Row(OnFellow((w, _) => new GiveFellowWishes(w.Token(w.Application), [])), Nobody, hidden: Everybody, about: "by the link of a job application"),
            Row(OnFellow((w, a) => new TakeBackPoolConsent(w.Token(a))), Everybody, about: "by its link"),
            Row(OnFellow((w, _) => new TakeBackPoolConsent(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of a job application"),
            Row(Same(w => new FellowMailFacts(w.Fellow.Id)), TheSystem),
            Row(Same(w => new JoinPoolAsFellow(w.Fellow.Id)), TheSystem),
            Row(Same(_ => new EraseOldFellows()), TheSystem),
            Row(New(w => Task.FromResult(Begun(w.Applying.Slug))), Everybody),
            Row(New(w => Task.FromResult(Begun(w.CohortDraft.Slug))), Nobody, hidden: Everybody, about: "not published"),
            Row(Same(w => new FellowDraftForm(w.Applying.Slug, w.FellowDraft.Id)), Everybody, about: "by its secret"),
            Row(Same(w => new FellowDraftForm(w.Applying.Slug, FellowDraftId.New())), Nobody, hidden: Everybody, about: "invented"),
            Row(Same(w => new FellowDraftMailFacts(w.FellowDraft.Id)), TheSystem),
            Row(Same(_ => new PurgeFellowDrafts()), TheSystem),

            Row(Same(w => new CohortCandidates(w.Preselecting.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new CohortCandidate(w.Preselecting.Id, w.Fellow.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new FellowCv(w.Announced.Id, w.Preselected.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new FellowCv(w.Preselecting.Id, w.Fellow.Id)), Nobody, hidden: [.. CohortManagers, .. CohortManagersElsewhere], about: "not announced"),
            Row(OnFellow((w, a) => new AssignReaders([a.Id], w.Colleague.Email, 1)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(New(async w => await w.NewReading() is var r ? new UnassignReader(r.Id, r.Version) : null!), CohortManagers, hidden: CohortManagersElsewhere),
            Row(OnFellow((_, a) => new DecidePreselection(a.Id, 0, true, "Motifs")), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new AnnouncePreselections(w.Applying.Id, 1)), CohortManagers, hidden: CohortManagersElsewhere),

            Row(Same(_ => new MyReadings()), (MyReadingsView view, AccessWorld w) => view.Duties.Any(d => d.Application == w.Fellow.Id), [AssignedInA], blank: others),
            Row(Same(_ => new CandidatesToRead()), (ToDoSection section, AccessWorld _) => section.Total > 0, [AssignedInA], blank: others),
            Row(Same(w => new ReaderApplication(w.Fellow.Id)), [AssignedInA], hidden: others),
            Row(OnReading((_, r) => new DeclareReaderTies(r.ApplicationId, r.Version, true, "Ancien collègue")), [AssignedInA], hidden: others),
            Row(OnReading((_, r) => new WriteReading(r.ApplicationId, r.Version, FellowData.Marks(3), null)), [AssignedInA], hidden: others),
            Row(OnReading((_, r) => new SubmitReading(r.ApplicationId, r.Version)), [AssignedInA], hidden: others),
            Row(New(async w => await w.NewReading() is var r ? new ReaderMailFacts(r.CohortId, r.Sprint, r.JudgeId) : null!), TheSystem),
        ];
    }

    private static KeepFellowDraft Begun(string cohort) => new(cohort, null, $"{TestData.Unique("alix")}@exemple.fr", FellowData.Written(), null);

    private static SendFellowApplication Applied(string cohort) =>
        new(cohort, "Alix", "Nouvelle", $"{TestData.Unique("alix")}@exemple.fr", null, null, [Expertise.Design], null, "Motivation", FellowData.Answers(), false);

    private static Func<AccessWorld, Task<T>> OnFellow<T>(Func<AccessWorld, FellowApplication, T> request) => async w => request(w, await w.NewFellow());

    private static Func<AccessWorld, Task<T>> OnReading<T>(Func<AccessWorld, PreselectionReading, T> request) => async w => request(w, await w.NewOwnReading());

    private static byte[] Past() =>
        Encoding.UTF8.GetBytes($"identifiant;titre;administration;themes;promotions;ville;date;expertises\na;A;Ministère;Santé;{TestData.Unique("Promotion ")};Paris;2021-10-17;Design\n");

    private static Func<AccessWorld, Task<T>> OnChallenge<T>(Func<AccessWorld, Challenge, T> request) => async w => request(w, await w.NewChallengeDraft());

    private static Func<AccessWorld, Task<T>> OnEligible<T>(Func<AccessWorld, Challenge, ChallengeVerdict, T> request) => async w => await w.NewEligible() is var e ? request(w, e.Challenge, e.Verdict) : default!;

    private static Func<AccessWorld, Task<T>> OnJudging<T>(Func<AccessWorld, ChallengeReview, T> request) => async w => request(w, await w.NewJudging());
}
