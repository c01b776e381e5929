using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DinumTalent.Dsfr.Tests.Pages;

/// <summary>The helpers of the content, each with hostile text wherever it takes text.</summary>
public sealed class ContentModel : PageModel
{
    public string Bad { get; } = Hostile.Text;

    public string? Nothing { get; }

    public void OnGet()
    {
        ModelState.AddModelError("Input.Email", Hostile.Text);
        ModelState.AddModelError("", "Modifiée entre-temps");
    }
}
