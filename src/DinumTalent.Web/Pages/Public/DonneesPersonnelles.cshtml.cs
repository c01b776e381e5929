using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Pages.Public;

/// <summary>What is kept of people, why, how long, and their rights.</summary>
public sealed class DonneesPersonnellesModel(IOptions<SiteOptions> site) : TalentPage
{
    public SiteOptions Site => site.Value;
}
