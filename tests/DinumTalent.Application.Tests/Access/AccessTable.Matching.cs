using DinumTalent.Application.Reports;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>Matchings of cohorts and their results.</content>
internal static partial class AccessTable
{
    private const long NoVersion = 99;

    private static IEnumerable<AccessRow> Matchings() =>
    [
        Row(Same(w => new CohortScenarios(w.Matching.Id)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new ScenarioSheet(w.Matching.Id, w.Scenario.Id)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new ScenarioComparison(w.Matching.Id, [w.Scenario.Id, w.OtherScenario.Id])), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new ComputeScenario(w.Matching.Id, 1, "Essai", MarketSide.Candidates, null)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new TryScenario(w.Matching.Id, w.Scenario.Id, new string('x', ScenarioTerms.NameMaxLength + 1), [0], null, null, null, null)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new ProposeResults(w.Matching.Id, w.Scenario.Id, NoVersion)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new ConfirmResults(w.Matching.Id, w.Scenario.Id, NoVersion)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new ReopenResults(w.Matching.Id, 1, 1, NoVersion, "Motif")), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new AnnounceResults(w.Matching.Id, 1, 1, NoVersion)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new CloseWaitingList(w.Settled.Id, 1, 1, NoVersion)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new ResultsSheet(w.Settled.Id, 1)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new PlacementsExport(w.Settled.Id, 1)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new FellowEntryForm(w.Settled.Id, w.Placed.Id)), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new EnterPlaceAnswer(w.Settled.Id, w.Placed.Id, ChallengeId.New(), true, "Appel")), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new EnterFellowWishes(w.Settled.Id, w.Placed.Id, NoVersion, [], "Appel")), CohortManagers, hidden: CohortManagersElsewhere),
        Row(Same(w => new EnterFellowAbsences(w.Settled.Id, w.Placed.Id, NoVersion, [], "Appel")), CohortManagers, hidden: CohortManagersElsewhere),

        Row(Same(_ => new CohortsDue()), (ToDoSection section, AccessWorld w) => section.Items.Any(i => i.Target == w.Matching.Id.Value) || section.Total > section.Items.Count, CohortManagers, blank: CohortManagersElsewhere),

        Row(New(w => Task.FromResult(new CountApplicantOfCohort(w.Cohort.Slug, TestData.Unique("mark"), EqualityChoice.Woman))), Everybody),
        Row(Same(w => new CountFellowOfCohort(w.Token(w.Placed), EqualityChoice.Woman)), Nobody, hidden: Everybody, about: "of a place that nobody accepted"),
        Row(Same(w => new CountFellowOfCohort(w.Token(w.Application), EqualityChoice.Woman)), Nobody, hidden: Everybody, about: "by the link of a job application"),
        Row(Same(w => new AnswerPlace(w.Token(w.Placed), ChallengeId.New(), true)), Everybody, about: "by its link"),
        Row(Same(w => new AnswerPlace(w.Token(w.Fellow), ChallengeId.New(), true)), Nobody, hidden: Everybody, about: "of an application without a result"),
        Row(Same(w => new AnswerPlace(w.Token(w.Application), ChallengeId.New(), true)), Nobody, hidden: Everybody, about: "by the link of a job application"),
        Row(Same(w => new PlaceMailFacts(w.Placed.Id)), TheSystem),
        Row(Same(_ => new ExpireDuePlaces()), TheSystem),
    ];
}
