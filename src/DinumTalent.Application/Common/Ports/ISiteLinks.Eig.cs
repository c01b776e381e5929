using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Common.Ports;

/// <content>Challenges.</content>
public partial interface ISiteLinks
{
    /// <summary>The challenges that whoever is signed in judges.</summary>
    string MyJury { get; }

    /// <summary>The applications that whoever is signed in reads without names.</summary>
    string MyReadings { get; }

    /// <summary>The auditions at which whoever is signed in sits.</summary>
    string MyAuditions { get; }

    /// <summary>The own page of somebody who applied to a cohort.</summary>
    string FellowFollowUp(string token);

    /// <summary>Where an application to a cohort being written is resumed.</summary>
    string FellowDraft(string cohort, FellowDraftId id);

    /// <summary>The result of a session of a sprint of a cohort, as the programme sees it.</summary>
    string CohortResults(CohortId cohort, int sprint, int session);

    /// <summary>A challenge as its authors see it.</summary>
    string MyChallenge(ChallengeId id);

    /// <summary>The ranked lists of a sprint of a cohort.</summary>
    string CohortRankings(CohortId cohort, int sprint);
}
