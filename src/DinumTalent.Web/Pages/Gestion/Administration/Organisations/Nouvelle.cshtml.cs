using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Organisations;

public sealed class NouvelleModel(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true)]
    public OrganisationId? Sous { get; set; }

    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    public IReadOnlyList<OrganisationChoice> Parents { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Input.ParentId = Sous;
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var made = await mediator.Send(new CreateOrganisation(Input.Code, Input.Name, Input.Acronym, Input.Kind, Input.ParentId, Input.Siret, Input.City), Aborted);
        return made.IsFailure ? await Refuse(made, Aborted) : Done("L’administration est créée.", Routes.Organisation(made.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new OrganisationParents(), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        Parents = found.Value;
        return null;
    }
}
