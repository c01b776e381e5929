using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public;

/// <summary>Explains the open data of the filière.</summary>
public sealed class DonneesModel(IMediator mediator) : TalentPage
{
    public OpenDataPageView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var found = await mediator.Send(new OpenDataPage(), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        return Page();
    }
}
