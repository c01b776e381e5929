using DinumTalent.Application.Reports;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Figures over recruitments, and of campaigns.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Figures() =>
    [
        At("/gestion/rapports/bilan-des-recrutements", _ => Routes.RecruitmentReview()) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/rapports/bilan-des-recrutements", w => Routes.RecruitmentReview(new ReviewFilter(Organisation: w.DirectorateA.Id)), "of an administration") with { Shown = Readers, Missing = ReadersElsewhere },
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/gestion/rapports/bilan-des-recrutements.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.RecruitmentReview(new ReviewFilter(Organisation: w.DirectorateA.Id), format), format)
                with { Shown = Readers, Missing = ReadersElsewhere }),
        .. new[] { "csv", "xlsx" }.Select(format =>
            At("/gestion/attractivite.{format:regex(^(csv|xlsx)$)}", _ => Routes.SourcingFile(format), format) with { Shown = [.. Readers, .. ReadersElsewhere] }),
    ];
}
