using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Infrastructure;

internal sealed partial class SiteLinks
{
    public string MyJury => Absolute(Routes.MyJury);

    public string MyReadings => Absolute(Routes.MyReadings);

    public string MyAuditions => Absolute(Routes.MyAuditions);

    public string FellowFollowUp(string token) => Absolute(Routes.FellowFollowUp(token));

    public string FellowDraft(string cohort, FellowDraftId id) => Absolute(Routes.ResumeFellowDraft(cohort, id));

    public string CohortResults(CohortId cohort, int sprint, int session) => Absolute(Routes.CohortResults(cohort, sprint, session));

    public string MyChallenge(ChallengeId id) => Absolute(Routes.MyChallenge(id));

    public string CohortRankings(CohortId cohort, int sprint) => Absolute(Routes.CohortRankings(cohort, sprint));
}
