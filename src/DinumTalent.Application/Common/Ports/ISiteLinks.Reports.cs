using DinumTalent.Application.Reports;

namespace DinumTalent.Application.Common.Ports;

/// <content>Reports on skills.</content>
public partial interface ISiteLinks
{
    /// <summary>The page of the report on the skills inventory, with its filters.</summary>
    string SkillInventoryReport(SkillReportFilter filter);

    /// <summary>The page of the report on gaps of skills, with its filters.</summary>
    string SkillGapsReport(SkillReportFilter filter, bool withDesirable);
}
