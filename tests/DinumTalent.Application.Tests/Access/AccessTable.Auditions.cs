using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Auditions of cohorts and rankings.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Auditions()
    {
        Who[] others = SignedIn.But(AssignedInA);
        return
        [
            Row(Same(w => new CohortAuditions(w.Hearing.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new AuditionProgress(w.Hearing.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new AuditionPlanExport(w.Hearing.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new CohortRankings(w.Hearing.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new RankingExport(w.Hearing.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new JuryFile(w.Hearing.Id, w.HearingChallenge.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new AuditionMoveForm(w.Hearing.Id, w.ToHear.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new AuditionJurorForm(w.Hearing.Id, 1, w.AuditionJuror.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new ArrangeAuditions(w.Hearing.Id, 1, 1_000, "Salle 1", "02/03/2026 9:00-12:30", 30, 2, 4, 15)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new SeatJurors(w.Hearing.Id, 1, 1_000, "personne@exemple.fr", null)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new CorrectJuror(w.Hearing.Id, 1, 1_000, w.AuditionJuror.Id, null, [])), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new DismissJuror(w.Hearing.Id, 1, 1_000, w.AuditionJuror.Id)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new PlanAuditions(w.Hearing.Id, 1, 1_000)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new MoveAudition(w.Hearing.Id, 1_000, w.ToHear.Id, w.Data.Now, "Salle 1", [])), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new ConfirmAuditions(w.Hearing.Id, 1, 1_000)), CohortManagers, hidden: CohortManagersElsewhere),
            Row(Same(w => new SetRankingRule(w.Hearing.Id, 1, 1_000, 50, 2, "Motif")), CohortManagers, hidden: CohortManagersElsewhere),

            Row(Same(_ => new MyAuditions()), (MyAuditionsView view, AccessWorld w) => view.Duties.Any(d => d.Application == w.Heard.Id), [AssignedInA], blank: others),
            Row(Same(_ => new AuditionsToNote()), (ToDoSection section, AccessWorld _) => section.Total > 0, [AssignedInA], blank: others),
            Row(Same(w => new HeardCandidate(w.Heard.Id)), [AssignedInA], hidden: others),
            Row(Same(w => new HeardCandidateCv(w.Heard.Id)), [AssignedInA], hidden: others),
            Row(OnHearing((_, s) => new DeclareAuditionTies(s.ApplicationId, s.Version, true, "Ancien collègue")), [AssignedInA], hidden: others),
            Row(OnHearing((_, s) => new WriteAuditionSheet(s.ApplicationId, s.Version, FellowData.Marks(3), null)), [AssignedInA], hidden: others),
            Row(OnHearing((_, s) => new SubmitAuditionSheet(s.ApplicationId, s.Version)), [AssignedInA], hidden: others),

            Row(Same(w => new FollowedAudition(w.Token(w.Heard))), Everybody, about: "by its link"),
            Row(Same(w => new FollowedAudition(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of a job application"),
            Row(Same(w => new SayFellowAbsences(w.Token(w.Heard), [])), Everybody, about: "by its link"),
            Row(Same(w => new SayFellowAbsences(w.Token(w.Application), [])), Nobody, hidden: Everybody, about: "by the link of a job application"),
            Row(Same(w => new AuditionMailFacts(w.HeardAt.Id)), TheSystem),
            Row(Same(w => new AuditionJurorMailFacts(w.AuditionJuror.Id, w.Hearing.Id, w.HeardAt.Id)), TheSystem),
            Row(New(async w => new CancelWithdrawnAudition(await w.NewWithdrawn())), TheSystem),
        ];
    }

    private static Func<AccessWorld, Task<T>> OnHearing<T>(Func<AccessWorld, AuditionSheet, T> request) => async w => request(w, await w.NewHearing());
}
