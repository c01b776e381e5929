using DinumTalent.Application.Common;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Reports;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>Reports that people subscribe to, or have prepared.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> ReportEditions()
    {
        Who[] anywhere = [.. Readers, .. ReadersElsewhere];
        Who[] people = anywhere.But(Who.System), others = anywhere.But(Who.RecruiterOfA, Who.System);
        return
        [
            Row(Same(_ => new ReportSubscriptionsDesk(Paging.Of(1, 20))), anywhere),
            Row(Same(w => new SubscribeToReport(ReportKind.SkillGaps, w.DirectorateA.Id, ReportRhythm.Weekly, ReportSpan.Elapsed)), Readers.But(Who.System), hidden: ReadersElsewhere, about: "on a directorate"),
            Row(Same(_ => new SubscribeToReport(ReportKind.SkillGaps, null, ReportRhythm.Weekly, ReportSpan.Elapsed)), people),
            Row(New(async w => new EndReportSubscription((await w.NewReportSubscription()).Id)), [Who.RecruiterOfA, Who.System], hidden: others, about: "of a recruiter"),
            Row(New(async w => new LinkedReportSubscription(w.Token(await w.NewReportSubscription()))), Everybody, about: "by its link"),
            Row(Same(w => new LinkedReportSubscription(w.Token(w.Survey))), (LinkedReportSubscriptionView view, AccessWorld _) => view.Kind is not null, Nobody, hidden: Everybody, about: "by the link of a survey"),
            Row(New(async w => new EndReportSubscriptionByLink(w.Token(await w.NewReportSubscription()))), Everybody, about: "by its link"),
            Row(Same(w => new EndReportSubscriptionByLink(w.Token(w.Survey))), Nobody, hidden: Everybody, about: "by the link of a survey"),

            Row(Same(w => new OrderReport(new ReportTerms(ReportKind.SkillGaps, Organisation: w.DirectorateA.Id))), Readers.But(Who.System), hidden: ReadersElsewhere),
            Row(Same(w => new ReportEditionSheet(w.ReportEdition.Id)), [Who.RecruiterOfA, Who.System], hidden: others, about: "of a recruiter"),
            Row(New(async w => new DeleteReportEdition((await w.NewReportEdition()).Id)), [Who.RecruiterOfA, Who.System], hidden: others, about: "of a recruiter"),

            Row(Same(_ => new IssueDueReports()), TheSystem),
            Row(Same(w => new ReportToPrepare(w.ReportEdition.Id)), TheSystem),
            Row(New(async w => new KeepReportEdition((await w.NewReportEdition()).Id, AccessWorld.SomeReport, [w.DirectorateA.Id])), TheSystem),
            Row(New(async w => new RefuseReportEdition((await w.NewReportEdition()).Id, "Motif")), TheSystem),
            Row(Same(w => new ReportMailFacts(w.ReportEdition.Id)), TheSystem),
            Row(Same(_ => new GiveUpLateReports()), TheSystem),
            Row(Same(_ => new PurgeReportEditions()), TheSystem),
        ];
    }
}
