using DinumTalent.Application.Reports;

namespace DinumTalent.Web.Infrastructure;

/// <content>The dashboard of the filière.</content>
internal sealed partial class SiteLinks
{
    public string WorkforceDashboard(ReviewFilter filter) => Absolute(Routes.WorkforceDashboard(filter));
}
