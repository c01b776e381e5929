using DinumTalent.Application.Reports;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Reports on skills.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> SkillReports()
    {
        const string Formats = ".{format:regex(^(pdf|csv|xlsx)$)}", Inventory = "/gestion/rapports/inventaire-des-competences", Gaps = "/gestion/rapports/ecarts-de-competences";
        return
        [
            At(Inventory, _ => Routes.SkillInventoryReport()) with { Shown = [.. Readers, .. ReadersElsewhere] },
            At(Gaps, _ => Routes.SkillGapsReport()) with { Shown = [.. Readers, .. ReadersElsewhere] },
            At(Inventory, w => Routes.SkillInventoryReport(new SkillReportFilter(w.DirectorateA.Id)), "of a directorate") with { Shown = Readers, Missing = ReadersElsewhere },
            At(Gaps, w => Routes.SkillGapsReport(new SkillReportFilter(w.DirectorateA.Id)), "of a directorate") with { Shown = Readers, Missing = ReadersElsewhere },
            At(Inventory + Formats, w => Routes.SkillInventoryReport(new SkillReportFilter(w.DirectorateA.Id), "csv")) with { Shown = Readers, Missing = ReadersElsewhere },
            At(Gaps + Formats, w => Routes.SkillGapsReport(new SkillReportFilter(w.DirectorateA.Id), format: "csv")) with { Shown = Readers, Missing = ReadersElsewhere },
        ];
    }
}
