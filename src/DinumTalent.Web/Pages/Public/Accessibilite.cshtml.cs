using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Pages.Public;

/// <summary>The statement that article 47 of law n° 2005-102 asks for.</summary>
public sealed class AccessibiliteModel(IOptions<SiteOptions> site) : TalentPage
{
    public SiteOptions Site => site.Value;
}
