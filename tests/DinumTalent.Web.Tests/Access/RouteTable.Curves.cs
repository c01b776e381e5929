using DinumTalent.Application.Retention;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>How long people stay.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Curves() =>
    [
        At("/gestion/fidelisation/courbes", _ => Routes.RetentionReport()) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/fidelisation/courbes", w => Routes.RetentionReport(new RetentionFilter(Organisation: w.DirectorateA.Id)), "of an administration") with { Shown = Readers, Missing = ReadersElsewhere },
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/gestion/fidelisation/courbes.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.RetentionReport(new RetentionFilter(Organisation: w.DirectorateA.Id), format), format)
                with { Shown = Readers, Missing = ReadersElsewhere }),
    ];
}
