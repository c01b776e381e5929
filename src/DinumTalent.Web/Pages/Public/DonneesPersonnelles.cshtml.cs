using DinumTalent.Domain.Recruitment;
using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Pages.Public;

/// <summary>What is kept of people, why, how long, and their rights.</summary>
public sealed class DonneesPersonnellesModel(IOptions<SiteOptions> site, ApplicationRetention retention) : TalentPage
{
    public SiteOptions Site => site.Value;

    /// <summary>For how long an application that was not chosen is kept.</summary>
    public int ApplicationMonths => retention.Months;
}
