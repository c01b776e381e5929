using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>The catalogue of trainings, and how many requests wait.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(Name = "retirees", SupportsGet = true)]
    public bool Retirees { get; set; }

    public TrainingCatalogueView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        ModelState.Clear();
        var found = await mediator.Send(new TrainingCatalogue(Q, Retirees, Paging.Of(number, size)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        return Page();
    }
}
