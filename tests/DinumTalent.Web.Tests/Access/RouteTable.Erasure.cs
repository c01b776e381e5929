using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Erasing people.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Erasure() =>
    [
        At("/candidat/donnees/effacement", _ => CandidateRoutes.OwnErasure) with { Shown = SignedIn },
        At("/gestion/administration/effacement", _ => Routes.Erasure) with { Shown = [.. AccountManagers, .. AccountManagersElsewhere] },
        At("/gestion/administration/courriels", _ => Routes.DeadLetters) with { Shown = [Who.Administrator] },
    ];
}
