using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Infrastructure;

internal sealed partial class SiteLinks
{
    public string Mission(MissionId id) => Absolute(Routes.Mission(id));

    public string CohortMissions(CohortId id) => Absolute(Routes.CohortMissions(id));

    public string MissionLetter(MissionId id) => Absolute(Routes.OwnMissionLetter(id));

    public string MissionCertificate(MissionId id) => Absolute(Routes.OwnMissionCertificate(id));

    public string AlumniSurvey(string token) => Absolute(Routes.AlumniSurvey(token));

    public string CohortReview(CohortId id) => Absolute(Routes.CohortReview(id));
}
