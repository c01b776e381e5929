using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Common.Ports;

/// <content>Forecasts of headcount, and where to look for people.</content>
public partial interface ISiteLinks
{
    /// <summary>The report on a forecast of headcount; without one, on the latest.</summary>
    string ForecastReport(ForecastId? forecast);

    /// <summary>The talent search, begun with what a job requires.</summary>
    string TalentSearchFor(JobProfileId job);

    /// <summary>The search in the vivier.</summary>
    string TalentPoolSearch { get; }
}
