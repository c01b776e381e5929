using DinumTalent.Application.Reports;

namespace DinumTalent.Web.Infrastructure;

/// <content>Figures over recruitments.</content>
internal sealed partial class SiteLinks
{
    public string RecruitmentReview(ReviewFilter filter) => Absolute(Routes.RecruitmentReview(filter));

    public string Sourcing => Absolute(Routes.Sourcing);
}
