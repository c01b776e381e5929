using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Web.Infrastructure;

/// <content>Forecasts of headcount, and where to look for people.</content>
internal sealed partial class SiteLinks
{
    public string ForecastReport(ForecastId? forecast) => Absolute(Routes.ForecastReport(forecast));

    public string TalentSearchFor(JobProfileId job) => Absolute(Routes.TalentSearchFor(job));

    public string TalentPoolSearch => Absolute(Routes.TalentPool);
}
