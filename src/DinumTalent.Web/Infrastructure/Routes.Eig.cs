using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Infrastructure;

/// <content>Cohorts of fellows and their challenges.</content>
public static partial class Routes
{
    // Programme
    public const string Cohorts = "/gestion/eig";
    public const string NewCohort = Cohorts + "/nouvelle";
    public const string ImportPastChallenges = Cohorts + "/import";

    // Who proposes, who judges
    public const string MyChallenges = "/gestion/defis";
    public const string MyJury = "/gestion/jury";
    public const string MyReadings = MyJury + "/candidatures";

    public const string MyAuditions = MyJury + "/auditions";

    /// <summary>The own auditions as a file for a calendar.</summary>
    public const string MyAuditionsFile = MyAuditions + "/agenda.ics";

    // Public
    public const string PublicCohorts = "/eig";

    public static string Cohort(CohortId id) => $"{Cohorts}/{id}";

    public static string CohortCalendar(CohortId id) => $"{Cohort(id)}/calendrier";

    /// <summary>Gives a phase a later last day.</summary>
    public static string ExtendPhase(CohortId id, PhaseKind kind, int sprint) => $"{Cohort(id)}/prolonger?phase={kind}&sprint={sprint}";

    /// <summary>The challenges handed in to a cohort, and what the jury says of them.</summary>
    public static string CohortChallenges(CohortId id) => $"{Cohort(id)}/defis";

    public static string CohortChallenge(CohortId cohort, ChallengeId id) => $"{CohortChallenges(cohort)}/{id}";

    /// <summary>The applications to a cohort, by number.</summary>
    public static string CohortCandidates(CohortId id, CandidateStep? step = null) => $"{Cohort(id)}/candidats{(step is { } only ? $"?etape={only}" : "")}";

    public static string CohortCandidate(CohortId cohort, FellowApplicationId id) => $"{CohortCandidates(cohort)}/{id}";

    /// <summary>What somebody who phoned or wrote said, entered for them.</summary>
    public static string EnterForCandidate(CohortId cohort, FellowApplicationId id, FellowEntry? entry = null) => $"{CohortCandidate(cohort, id)}/saisie{(entry is null ? "" : $"?objet={entry}")}";

    public static string FellowCv(CohortId cohort, FellowApplicationId id) => $"{CohortCandidate(cohort, id)}/cv";
    /// <summary>Rooms, jurors and plan of the auditions of a sprint.</summary>
    public static string CohortAuditions(CohortId id, int sprint = 1) => $"{Cohort(id)}/auditions{OfSprint(sprint)}";

    /// <summary>The plan as a file.</summary>
    public static string AuditionPlanFile(CohortId id, string format, int sprint = 1) => $"{Cohort(id)}/auditions/plan.{format}{OfSprint(sprint)}";

    /// <summary>Availability and ties of one of the jurors.</summary>
    public static string AuditionJuror(CohortId id, Domain.Organisations.UserId juror, int sprint = 1) => $"{Cohort(id)}/auditions/jures/{juror}{OfSprint(sprint)}";

    /// <summary>Puts an audition elsewhere by hand.</summary>
    public static string MoveAudition(CohortId id, FellowApplicationId application) => $"{Cohort(id)}/auditions/{application}";

    /// <summary>The ranked list of every place.</summary>
    public static string CohortRankings(CohortId id, int sprint = 1) => $"{Cohort(id)}/classements{OfSprint(sprint)}";

    /// <summary>The ranked lists as a file.</summary>
    public static string RankingsFile(CohortId id, string format, int sprint = 1) => $"{Cohort(id)}/classements/liste.{format}{OfSprint(sprint)}";

    /// <summary>All that is noted of who is ranked for a challenge, for a deliberation.</summary>
    public static string JuryFile(CohortId id, ChallengeId challenge, int sprint = 1) => $"{Cohort(id)}/classements/{challenge}/dossier.pdf{OfSprint(sprint)}";

    /// <summary>Somebody as a juror of the audition reads and notes.</summary>
    public static string HearCandidate(FellowApplicationId id) => $"{MyAuditions}/{id}";

    public static string HeardCandidateCv(FellowApplicationId id) => $"{HearCandidate(id)}/cv";

    /// <summary>The own audition as a file for a calendar.</summary>
    public static string FollowedAudition(string token) => $"{FellowFollowUp(token)}/audition.ics";

    private static string OfSprint(int sprint) => sprint == 1 ? "" : $"?sprint={sprint}";

    private static string OfSession(int sprint, int? session) => session is null ? OfSprint(sprint) : $"?sprint={sprint}&session={session}";

    /// <summary>An application as its reader reads and notes it.</summary>
    public static string ReadCandidate(FellowApplicationId id) => $"{MyReadings}/{id}";

    /// <summary>Where somebody applies to a cohort.</summary>
    public static string ApplyToCohort(string slug) => $"{PublicCohort(slug)}/candidater";

    /// <summary>Where somebody goes on writing an application.</summary>
    public static string ResumeFellowDraft(string slug, FellowDraftId draft) => $"{ApplyToCohort(slug)}?brouillon={draft}";

    public static string AppliedToCohort(string slug) => $"{ApplyToCohort(slug)}/recue";

    /// <summary>Matchings that were computed.</summary>
    public static string CohortScenarios(CohortId id) => $"{Cohort(id)}/appariement";

    /// <summary>One that was kept.</summary>
    public static string CohortScenario(CohortId cohort, MatchingScenarioId id) => $"{CohortScenarios(cohort)}/{id}";

    /// <summary>Side by side, the first being what the others are compared with.</summary>
    public static string CompareScenarios(CohortId cohort, params IEnumerable<MatchingScenarioId> scenarios) => $"{CohortScenarios(cohort)}/comparer{string.Concat(scenarios.Select((s, at) => $"{(at == 0 ? '?' : '&')}scenarios={s}"))}";

    /// <summary>Proposed, frozen, announced, answered; of the last session, unless one is given.</summary>
    public static string CohortResults(CohortId cohort, int sprint = 1, int? session = null) => $"{Cohort(cohort)}/resultats{OfSession(sprint, session)}";

    /// <summary>As a file: csv or xlsx.</summary>
    public static string CohortResultsFile(CohortId cohort, int sprint, string format, int? session = null) => $"{Cohort(cohort)}/resultats.{format}{OfSession(sprint, session)}";

    /// <summary>The own page of somebody who applied to a cohort, by the link of a mail.</summary>
    public static string FellowFollowUp(string token) => $"{PublicCohorts}/suivi/{token}";

    public static string MyChallenge(ChallengeId id) => $"{MyChallenges}/{id}";

    public static string EditChallenge(ChallengeId id) => $"{MyChallenge(id)}/modifier";

    /// <summary>A challenge as the public would read it.</summary>
    public static string PreviewChallenge(ChallengeId id) => $"{MyChallenge(id)}/apercu";

    /// <summary>A challenge as its juror reads and notes it.</summary>
    public static string JudgeChallenge(ChallengeId id) => $"{MyJury}/{id}";

    public static string PublicCohort(string slug) => $"{PublicCohorts}/{slug}";

    public static string PublicChallenge(string cohort, string slug) => $"{PublicCohort(cohort)}/defis/{slug}";

    /// <summary>Begins a challenge for a cohort.</summary>
    public static string ProposeChallenge(string cohort) => $"{PublicCohort(cohort)}/proposer-un-defi";
}
