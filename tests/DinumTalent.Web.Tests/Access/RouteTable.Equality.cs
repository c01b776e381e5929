using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Figures on equality.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Equality() =>
    [
        At("/gestion/rapports/egalite", _ => Routes.EqualityReport()) with { Shown = [.. Readers, .. ReadersElsewhere] },
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/gestion/rapports/egalite.{format:regex(^(pdf|csv|xlsx)$)}", _ => Routes.EqualityReport(format), format) with { Shown = [.. Readers, .. ReadersElsewhere] }),
    ];
}
