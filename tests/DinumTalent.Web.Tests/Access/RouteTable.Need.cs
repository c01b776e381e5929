using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <content>Before a vacancy is published.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Need() =>
    [
        .. new[] { "soumettre", "reprendre", "programmer", "modele" }.Select(act =>
            At("/gestion/offres/{id}/" + act, w => $"{Routes.Vacancy(w.Draft.Id)}/{act}") with { Shown = Writers, Missing = ReadersElsewhere }),
        At("/gestion/offres/{id}/approbation", w => Routes.VacancyApprovals(w.Approval.VacancyId)) with { Shown = Readers, Missing = ReadersElsewhere },
        At("/gestion/offres/{id}/equipe", w => Routes.VacancyTeam(w.Draft.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers },
        At("/gestion/offres/modeles", _ => Routes.VacancyTemplates) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/offres/publications.csv", _ => Routes.Publications) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/approbations", _ => Routes.Approvals) with { Shown = Staff },
        At("/gestion/approbations/delegation", _ => Routes.Delegations) with { Shown = Staff },
        At("/gestion/approbations/{id}", w => Routes.Approval(w.Approval.Id)) with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },
        At("/gestion/administration/organisations/{id}/approbation", w => Routes.ApprovalChain(w.DirectorateA.Id)) with { Shown = AccountManagers, Missing = AccountManagersElsewhere },
    ];
}
