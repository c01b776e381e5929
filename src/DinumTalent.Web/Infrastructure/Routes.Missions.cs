using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Infrastructure;

/// <content>Missions of fellows, their impact and alumni.</content>
public static partial class Routes
{
    // Fellows, mentors, authors of challenges
    public const string MyMissions = "/mission";

    public static string Mission(MissionId id) => $"{MyMissions}/{id}";

    /// <summary>What the person says of the month at hand.</summary>
    public static string CheckIn(MissionId id) => $"{Mission(id)}/point";

    /// <summary>A value of a measure of the challenge.</summary>
    public static string EnterImpact(MissionId id) => $"{Mission(id)}/mesure";

    public static string OwnMissionLetter(MissionId id) => $"{Mission(id)}/lettre";

    /// <summary>That the person did the mission; with a format (pdf, csv, xlsx), as a file.</summary>
    public static string OwnMissionCertificate(MissionId id, string? format = null) => $"{Mission(id)}/attestation{As(format)}";

    public static string OwnProof(ChallengeImpactId impact, FileId file) => $"{MyMissions}/preuve/{impact}/{file}";

    // Programme
    public static string CohortMissions(CohortId id) => $"{Cohort(id)}/missions";

    public static string NewMission(CohortId id) => $"{CohortMissions(id)}/nouvelle";

    /// <summary>Opens a mission on the place that somebody accepted.</summary>
    public static string NewMission(CohortId id, FellowApplicationId application) => $"{NewMission(id)}?candidature={application}";

    public static string CohortMission(CohortId cohort, MissionId id) => $"{CohortMissions(cohort)}/{id}";

    public static string ArrangeMission(CohortId cohort, MissionId id) => $"{CohortMission(cohort, id)}/modifier";

    public static string MissionLetter(CohortId cohort, MissionId id) => $"{CohortMission(cohort, id)}/lettre";

    public static string MissionCertificate(CohortId cohort, MissionId id, string? format = null) => $"{CohortMission(cohort, id)}/attestation{As(format)}";

    public static string CohortEvents(CohortId id) => $"{Cohort(id)}/evenements";

    public static string CohortImpact(CohortId id) => $"{Cohort(id)}/impact";

    public static string Proof(ChallengeImpactId impact, FileId file) => $"{Cohorts}/preuve/{impact}/{file}";

    /// <summary>The figures of a cohort from the calendar to the alumni; with a format (pdf, csv, xlsx), as a file.</summary>
    public static string CohortReview(CohortId id, string? format = null) => $"{Cohort(id)}/bilan{As(format)}";

    /// <summary>What became of the fellows of a cohort.</summary>
    public static string CohortAlumni(CohortId id) => $"{Cohort(id)}/anciens";

    /// <summary>Where a survey is answered, by the link of a mail.</summary>
    public static string AlumniSurvey(string token) => $"{PublicCohorts}/enquete/{token}";
}
