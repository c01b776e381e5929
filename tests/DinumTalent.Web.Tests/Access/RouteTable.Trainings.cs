using DinumTalent.Application.Reports;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Trainings.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Trainings() =>
    [
        At("/agent/formations", _ => Routes.OwnTrainings) with { Shown = Serving, Moved = SignedIn.But(Serving) },
        At("/agent/equipe/formations", _ => Routes.TeamTrainings) with { Shown = SignedIn },
        .. new[] { Routes.Trainings, Routes.TrainingRequests, Routes.TrainingImport, Routes.NewTraining }.Select(address => At(address, _ => address) with { Shown = [.. Writers, .. WritersElsewhere] }),
        At("/gestion", w => $"{Routes.Dashboard}?organisation={w.DirectorateA.Id}", "of an administration") with { Shown = Staff.But(ReadersElsewhere), Missing = ReadersElsewhere },
        At("/gestion/rapports/tableau-de-bord", _ => Routes.WorkforceDashboard()) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/rapports/tableau-de-bord", w => Routes.WorkforceDashboard(new ReviewFilter(Organisation: w.DirectorateA.Id)), "of an administration") with { Shown = Readers, Missing = ReadersElsewhere },
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/gestion/rapports/tableau-de-bord.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.WorkforceDashboard(new ReviewFilter(Organisation: w.DirectorateA.Id), format), format)
                with { Shown = Readers, Missing = ReadersElsewhere }),
        .. new[] { Routes.OpenData, Routes.OpenDataFile, Routes.OpenDataSchema }.Select(address => At(address, _ => address) with { Shown = Everybody }),
        At("/gestion/rapports/donnees-ouvertes", _ => Routes.OpenDataDesk) with { Shown = [Who.Hr] },
        At("/gestion/formations/{id:guid}", w => Routes.Training(w.Training.Id)) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/formations/{id:guid}/modifier", w => Routes.EditTraining(w.Training.Id)) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/formations/demandes/{id:guid}", w => Routes.TrainingRequest(w.TrainingRequest.Id)) with { Shown = Writers, Missing = WritersElsewhere },
    ];
}
