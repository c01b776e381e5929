using DinumTalent.Application.Reports;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>Reports on skills.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> SkillReports() =>
    [
        Row(Same(w => new SkillInventoryReport(new SkillReportFilter(w.DirectorateA.Id))), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new SkillGapsReport(new SkillReportFilter(w.DirectorateA.Id))), Readers, hidden: ReadersElsewhere),
    ];
}
