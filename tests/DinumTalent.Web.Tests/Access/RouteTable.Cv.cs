using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>What CVs say.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Cvs() =>
    [
        At("/gestion/candidatures/{id}/competences-du-cv", w => Routes.ApplicationCvSkills(w.Application.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Commenters },
        At("/gestion/cv", _ => Routes.CvSearch) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/cv", w => Routes.CvSearchIn(w.Vacancy.Id), "in a vacancy") with { Shown = Readers, Missing = ReadersElsewhere },
    ];
}
