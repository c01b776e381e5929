using DinumTalent.Application.Reports;

namespace DinumTalent.Application.Common.Ports;

/// <content>The dashboard of the filière.</content>
public partial interface ISiteLinks
{
    /// <summary>The page of the report, with its days and its administration.</summary>
    string WorkforceDashboard(ReviewFilter filter);
}
