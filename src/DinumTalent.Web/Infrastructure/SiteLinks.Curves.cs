using DinumTalent.Application.Retention;

namespace DinumTalent.Web.Infrastructure;

/// <content>How long people stay.</content>
internal sealed partial class SiteLinks
{
    public string RetentionCurves(RetentionFilter filter) => Absolute(Routes.RetentionReport(filter));
}
