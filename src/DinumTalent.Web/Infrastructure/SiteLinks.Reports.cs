using DinumTalent.Application.Reports;

namespace DinumTalent.Web.Infrastructure;

/// <content>Reports on skills.</content>
internal sealed partial class SiteLinks
{
    public string SkillInventoryReport(SkillReportFilter filter) => Absolute(Routes.SkillInventoryReport(filter));

    public string SkillGapsReport(SkillReportFilter filter, bool withDesirable) => Absolute(Routes.SkillGapsReport(filter, withDesirable));
}
