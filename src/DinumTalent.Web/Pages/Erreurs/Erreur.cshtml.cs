using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Erreurs;

/// <summary>The page of an error by its number, for a proxy in front of the site and for looking at it.</summary>
public sealed class ErreurModel : TalentPage
{
    public IActionResult OnGet(int code) => code is >= 400 and < 600 ? StatusCode(code) : Missing();
}
