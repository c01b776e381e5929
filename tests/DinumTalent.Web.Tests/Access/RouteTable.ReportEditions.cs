using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Reports that people subscribe to, or have prepared.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> ReportEditions()
    {
        Who[] anywhere = [.. Readers, .. ReadersElsewhere], others = anywhere.But(Who.RecruiterOfA);
        return
        [
            At("/gestion/rapports/abonnements", _ => Routes.ReportSubscriptions) with { Shown = anywhere },
            At("/gestion/rapports/editions/{id}", w => Routes.ReportEdition(w.ReportEdition.Id)) with { Shown = [Who.RecruiterOfA], Missing = others },
            .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
                At("/gestion/rapports/editions/{id}.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.ReportEdition(w.ReportEdition.Id, format), format) with { Shown = [Who.RecruiterOfA], Missing = others }),

            At("/desabonnement/{jeton}", w => Routes.EndReportSubscription(w.ReportSubscriptionToken)) with { Shown = Everybody },
            At("/desabonnement/{jeton}", _ => Routes.EndReportSubscription("un-jeton-invente"), "forged") with { Missing = Everybody },
            At("/desabonnement/{jeton}", w => Routes.EndReportSubscription(w.Token(w.Survey)), "of a survey") with { Missing = Everybody },
        ];
    }
}
