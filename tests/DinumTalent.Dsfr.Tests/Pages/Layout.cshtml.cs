using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DinumTalent.Dsfr.Tests.Pages;

/// <summary>The parts around a page's content.</summary>
public sealed class LayoutModel : PageModel
{
    public string Bad { get; } = Hostile.Text;
}
