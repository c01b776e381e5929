using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Stages, acts on several applications, what waits for the person.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Pipeline() =>
    [
        At("/gestion/a-faire", _ => Routes.ToDo) with { Shown = Staff },
        At("/gestion/administration/etapes", _ => Routes.StageTemplates) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/administration/etapes/{id}", w => Routes.StageTemplate(w.DirectorateA.Id)) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/offres/{id}/etapes", w => Routes.VacancyStages(w.Draft.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers },
        .. new[] { "deplacer", "ecrire", "refuser", "designer" }.Select(act =>
            At("/gestion/offres/{id}/pipeline/" + act, w => Routes.Bulk(w.Vacancy.Id, act)) with { Shown = Writers, Missing = ReadersElsewhere }),
    ];
}
