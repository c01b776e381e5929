using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Organisations;

public sealed class OrganisationModel(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true)]
    public OrganisationId Id { get; set; }

    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    public OrganisationDetailView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        (Input.Name, Input.Acronym, Input.Kind, Input.Siret, Input.City) = (View.Name, View.Acronym, View.Kind, View.Siret, View.City);
        return Page();
    }

    /// <summary>The State has one kind, which its form does not ask for.</summary>
    public Task<IActionResult> OnPostModifierAsync(long version) =>
        Act(new EditOrganisation(Id, version, Input.Name, Input.Acronym, Input.Kind ?? OrganisationKind.State, Input.Siret, Input.City), "L’administration est modifiée.");

    public Task<IActionResult> OnPostDeplacerAsync(long version) => Act(new MoveOrganisation(Id, version, Input.ParentId), "L’administration est déplacée, avec celles qui en dépendent.");

    public Task<IActionResult> OnPostFermerAsync(long version) => Act(new CloseOrganisation(Id, version, Input.Reason), "L’administration est fermée.");

    public Task<IActionResult> OnPostRouvrirAsync(long version) => Act(new ReopenOrganisation(Id, version), "L’administration est rouverte.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new OrganisationDetail(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    private async Task<IActionResult> Act(ICommand command, string done)
    {
        var answer = await mediator.Send(command, Aborted);
        return answer.IsFailure ? await Refuse(answer, Aborted) : Done(done, Routes.Organisation(Id));
    }
}
