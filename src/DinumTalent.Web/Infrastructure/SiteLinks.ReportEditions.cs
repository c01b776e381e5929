using DinumTalent.Domain.Reports;

namespace DinumTalent.Web.Infrastructure;

internal sealed partial class SiteLinks
{
    public string ReportSubscriptions => Absolute(Routes.ReportSubscriptions);

    public string ReportEdition(ReportEditionId id) => Absolute(Routes.ReportEdition(id));

    public string EndReportSubscription(string token) => Absolute(Routes.EndReportSubscription(token));
}
