using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Pages.Public;

/// <summary>Who publishes and hosts the site.</summary>
public sealed class MentionsLegalesModel(IOptions<SiteOptions> site) : TalentPage
{
    public SiteOptions Site => site.Value;
}
