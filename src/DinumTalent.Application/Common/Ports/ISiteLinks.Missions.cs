using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Common.Ports;

/// <content>Missions.</content>
public partial interface ISiteLinks
{
    /// <summary>A mission as its fellow, its mentors and the authors of its challenge follow it.</summary>
    string Mission(MissionId id);

    /// <summary>The missions of a cohort, for the programme.</summary>
    string CohortMissions(CohortId id);

    /// <summary>The accessible form of a mission letter.</summary>
    string MissionLetter(MissionId id);

    /// <summary>The attestation of the own mission.</summary>
    string MissionCertificate(MissionId id);

    /// <summary>Where a survey is answered, by the link of a mail.</summary>
    string AlumniSurvey(string token);

    /// <summary>The accessible form of the bilan of a cohort.</summary>
    string CohortReview(CohortId id);
}
