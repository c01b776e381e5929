namespace DinumTalent.Web.Pages.Public;

/// <summary>The receipt of a profile, the same whether the address was known or not.</summary>
public sealed class CandidatureSpontaneeRecueModel : TalentPage
{
    public void OnGet() => Response.Headers.CacheControl = "no-store";
}
