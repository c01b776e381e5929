using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <content>Missions, their impact and alumni.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Missions()
    {
        Who[] followers = [Candidate, EvaluatorOfA, ManagerOfA];
        return
        [
            At("/mission", _ => Routes.MyMissions) with { Shown = SignedIn },
            .. new[] { "", "/mesure", "/lettre" }.Select(page => At("/mission/{id}" + page, w => Routes.Mission(w.Mission.Id) + page) with { Shown = followers, Missing = SignedIn.But(followers) }),
            At("/mission/{id}/point", w => Routes.CheckIn(w.Mission.Id)) with { Shown = followers.But(ManagerOfA), Missing = SignedIn.But(Candidate, EvaluatorOfA) },
            At("/mission/{id}/lettre.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.OwnMissionLetter(w.Mission.Id) + ".pdf") with { Shown = followers, Missing = SignedIn.But(followers) },
            At("/mission/{id}/attestation", w => Routes.OwnMissionCertificate(w.Mission.Id)) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) },
            At("/mission/{id}/attestation.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.OwnMissionCertificate(w.Mission.Id, "pdf")) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) },
            At("/mission/preuve/{impact}/{fichier}", w => Routes.OwnProof(w.Impact.Id, w.Proof.FileId)) with { Shown = followers, Missing = SignedIn.But(followers) },

            At("/gestion/eig/{id}/missions", w => Routes.CohortMissions(w.Cohort.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere },
            At("/gestion/eig/{id}/missions.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.CohortMissions(w.Cohort.Id) + ".csv") with { Shown = CohortReaders, Missing = CohortReadersElsewhere },
            At("/gestion/eig/{id}/missions/nouvelle", w => Routes.NewMission(w.Cohort.Id)) with { Shown = CohortManagers, Missing = CohortManagersElsewhere },
            At("/gestion/eig/{cohort}/missions/{id}", w => Routes.CohortMission(w.Cohort.Id, w.Mission.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere, Acting = CohortManagers },
            At("/gestion/eig/{cohort}/missions/{id}/modifier", w => Routes.ArrangeMission(w.Cohort.Id, w.Mission.Id)) with { Shown = CohortManagers, Missing = CohortReadersElsewhere },
            At("/gestion/eig/{cohort}/missions/{id}/lettre", w => Routes.MissionLetter(w.Cohort.Id, w.Mission.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere },
            At("/gestion/eig/{cohort}/missions/{id}/lettre.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.MissionLetter(w.Cohort.Id, w.Mission.Id) + ".pdf") with { Shown = CohortReaders, Missing = CohortReadersElsewhere },
            At("/gestion/eig/{cohort}/missions/{id}/attestation", w => Routes.MissionCertificate(w.Cohort.Id, w.Mission.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere },
            At("/gestion/eig/{cohort}/missions/{id}/attestation.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.MissionCertificate(w.Cohort.Id, w.Mission.Id, "pdf")) with { Shown = CohortReaders, Missing = CohortReadersElsewhere },
            At("/gestion/eig/{id}/bilan", w => Routes.CohortReview(w.Cohort.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere },
            .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
                At("/gestion/eig/{id}/bilan.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.CohortReview(w.Cohort.Id, format), format) with { Shown = CohortReaders, Missing = CohortReadersElsewhere }),
            At("/gestion/eig/{id}/evenements", w => Routes.CohortEvents(w.Cohort.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere, Acting = CohortManagers },
            At("/gestion/eig/{id}/impact", w => Routes.CohortImpact(w.Cohort.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere, Acting = CohortManagers },
            At("/gestion/eig/{id}/anciens", w => Routes.CohortAlumni(w.Cohort.Id)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere, Acting = CohortManagers },
            At("/gestion/eig/preuve/{impact}/{fichier}", w => Routes.Proof(w.Impact.Id, w.Proof.FileId)) with { Shown = CohortReaders, Missing = CohortReadersElsewhere },

            At("/eig/enquete/{jeton}", w => Routes.AlumniSurvey(w.Token(w.Survey))) with { Shown = Everybody },
            At("/eig/enquete/{jeton}", _ => Routes.AlumniSurvey("un-jeton-invente"), "forged") with { Missing = Everybody },
            At("/eig/enquete/{jeton}", w => Routes.AlumniSurvey(w.Token(w.Fellow)), "of an application") with { Missing = Everybody },
        ];
    }
}
