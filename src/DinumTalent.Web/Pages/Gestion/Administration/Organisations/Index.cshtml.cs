using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Organisations;

public sealed class IndexModel(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true), Display(Name = "Rechercher")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public OrganisationId? Sous { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Avec les fermées")]
    public bool Fermees { get; set; }

    public OrganisationBrowserView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number)
    {
        var found = await mediator.Send(new OrganisationBrowser(Q, Sous, Fermees, Paging.Of(number, 50)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        return Page();
    }
}
