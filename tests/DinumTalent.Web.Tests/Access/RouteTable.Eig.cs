using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <content>Cohorts, challenges and their juries.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Cohorts() =>
    [
        At("/gestion/eig", _ => Routes.Cohorts) with { Shown = [.. CohortReaders, .. CohortReadersElsewhere] },
        .. new[] { "/gestion/eig/nouvelle", "/gestion/eig/import" }.Select(address => At(address, _ => address) with { Shown = [.. CohortManagers, .. CohortManagersElsewhere] }),
        At("/gestion/eig/{id}", w => Routes.Cohort(w.Cohort.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere, Acting = CohortManagers },
        At("/gestion/eig/{id}/calendrier", w => Routes.CohortCalendar(w.Cohort.Id)) with { Shown = CohortManagers, Missing = CohortReadersElsewhere },
        At("/gestion/eig/{id}/prolonger", w => Routes.ExtendPhase(w.Cohort.Id, PhaseKind.ChallengeJury, 1)) with { Shown = CohortManagers, Missing = CohortReadersElsewhere },
        At("/gestion/eig/{id}/defis", w => Routes.CohortChallenges(w.Cohort.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere, Acting = CohortManagers },
        At("/gestion/eig/{cohort}/defis/{id}", w => Routes.CohortChallenge(w.Cohort.Id, w.Challenge.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere, Acting = CohortManagers },
        At("/gestion/eig/{cohort}/defis/{id}", w => Routes.CohortChallenge(w.Calling.Id, w.ChallengeDraft.Id), "being written") with { Missing = [.. CohortReaders, .. CohortReadersElsewhere] },

        At("/gestion/defis", _ => Routes.MyChallenges) with { Shown = Staff },
        At("/eig/{cohort}/proposer-un-defi", w => Routes.ProposeChallenge(w.Calling.Slug)) with { Shown = [.. Proposers, .. ProposersElsewhere] },
        .. new[] { "", "/modifier", "/apercu" }.Select(page =>
            At("/gestion/defis/{id}" + page, w => Routes.MyChallenge(w.ChallengeDraft.Id) + page) with { Shown = [ManagerOfA], Missing = Staff.But(ManagerOfA) }),

        At("/gestion/jury", _ => Routes.MyJury) with { Shown = Staff },
        At("/gestion/jury/{id}", w => Routes.JudgeChallenge(w.Challenge.Id)) with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },

        At("/gestion/jury/candidatures", _ => Routes.MyReadings) with { Shown = Staff },
        At("/gestion/jury/candidatures/{id}", w => Routes.ReadCandidate(w.Fellow.Id)) with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },
        At("/gestion/eig/{id}/candidats", w => Routes.CohortCandidates(w.Preselecting.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{cohort}/candidats/{id}/saisie", w => Routes.EnterForCandidate(w.Settled.Id, w.Placed.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{cohort}/candidats/{id}", w => Routes.CohortCandidate(w.Preselecting.Id, w.Fellow.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },

        At("/gestion/eig/{cohort}/candidats/{id}/cv", w => Routes.FellowCv(w.Announced.Id, w.Preselected.Id)) with { Shown = CohortManagers, Missing = Staff.But(CohortManagers) },
        At("/gestion/eig/{cohort}/candidats/{id}/cv", w => Routes.FellowCv(w.Preselecting.Id, w.Fellow.Id), "not announced") with { Missing = Staff },
        At("/gestion/eig/{id}/auditions", w => Routes.CohortAuditions(w.Hearing.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{id}/auditions/plan.{format:regex(^(csv|xlsx)$)}", w => Routes.AuditionPlanFile(w.Hearing.Id, "csv")) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{cohort}/auditions/{id}", w => Routes.MoveAudition(w.Hearing.Id, w.ToHear.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{cohort}/auditions/jures/{id}", w => Routes.AuditionJuror(w.Hearing.Id, w.AuditionJuror.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{id}/classements", w => Routes.CohortRankings(w.Hearing.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{id}/classements/{defi}/dossier.pdf", w => Routes.JuryFile(w.Hearing.Id, w.HearingChallenge.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{id}/classements/liste.{format:regex(^(csv|xlsx)$)}", w => Routes.RankingsFile(w.Hearing.Id, "csv")) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/jury/auditions", _ => Routes.MyAuditions) with { Shown = Staff },
        At("/gestion/jury/auditions/agenda.ics", _ => Routes.MyAuditionsFile) with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },
        At("/gestion/jury/auditions/{id}", w => Routes.HearCandidate(w.Heard.Id)) with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },
        At("/gestion/jury/auditions/{id}/cv", w => Routes.HeardCandidateCv(w.Heard.Id), "whose file is not stored") with { Missing = Staff },
        At("/eig/suivi/{jeton}/audition.ics", w => Routes.FollowedAudition(w.Token(w.Heard))) with { Shown = Everybody },
        At("/eig/suivi/{jeton}/audition.ics", w => Routes.FollowedAudition(w.Token(w.Application)), "of a job application") with { Missing = Everybody },
        At("/gestion/eig/{id}/appariement", w => Routes.CohortScenarios(w.Matching.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{id}/appariement/comparer", w => Routes.CompareScenarios(w.Matching.Id, w.Scenario.Id, w.OtherScenario.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{cohort}/appariement/{id}", w => Routes.CohortScenario(w.Matching.Id, w.Scenario.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        At("/gestion/eig/{id}/resultats", w => Routes.CohortResults(w.Settled.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
        .. new[] { "csv", "xlsx" }.Select(format =>
            At("/gestion/eig/{id}/resultats.{format:regex(^(csv|xlsx)$)}", w => Routes.CohortResultsFile(w.Settled.Id, 1, format), format) with { Shown = CohortManagers, Missing = CohortManagersElsewhere }),

        At("/eig/{cohort}/candidater", w => Routes.ApplyToCohort(w.Applying.Slug)) with { Shown = Everybody },
        At("/eig/{cohort}/candidater", w => Routes.ApplyToCohort(w.CohortDraft.Slug), "not published") with { Missing = Everybody },
        At("/eig/{cohort}/candidater/recue", w => Routes.AppliedToCohort(w.Applying.Slug)) with { Shown = Everybody },
        At("/eig/suivi/{jeton}", w => Routes.FellowFollowUp(w.Token(w.Fellow))) with { Shown = Everybody },
        At("/eig/suivi/{jeton}", w => Routes.FellowFollowUp(w.Token(w.Placed)), "with a place offered") with { Shown = Everybody },
        At("/eig/suivi/{jeton}", _ => Routes.FellowFollowUp("un-jeton-invente"), "forged") with { Missing = Everybody },
        At("/eig/suivi/{jeton}", w => Routes.FellowFollowUp(w.Token(w.Application)), "of a job application") with { Missing = Everybody },
        At("/eig", _ => Routes.PublicCohorts) with { Shown = Everybody },
        At("/eig/{cohort}", w => Routes.PublicCohort(w.Cohort.Slug)) with { Shown = Everybody },
        At("/eig/{cohort}", w => Routes.PublicCohort(w.CohortDraft.Slug), "not published") with { Missing = Everybody },
        At("/eig/{cohort}/defis/{slug}", w => Routes.PublicChallenge(w.Cohort.Slug, w.PublicChallenge.Slug)) with { Shown = Everybody },
        At("/eig/{cohort}/defis/{slug}", w => Routes.PublicChallenge(w.Cohort.Slug, w.Challenge.Slug), "not announced") with { Missing = Everybody },
    ];
}
