using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Vivier;

/// <summary>The lists and tags that the reader's ministry keeps.</summary>
public sealed class ListesModel(IMediator mediator, Standing standing) : GestionPage
{
    public TalentListOverviewView View { get; private set; } = null!;

    public bool MayAct { get; private set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Ministries => SelectLists.Of(View.Ministries, m => m.Name, m => m.Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var ministry = Input.Ministry ?? (View.Ministries is [var only] ? only.Id : default);
        var created = await mediator.Send(new CreateTalentList(ministry, Input.Name), Aborted);
        return created.IsFailure ? await Refuse(created, Aborted) : Done($"La liste « {Input.Name?.Trim()} » est créée. Ajoutez-y des personnes depuis leur page.", Routes.TalentLists);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(TalentListId id, long version)
    {
        var deleted = await mediator.Send(new DeleteTalentList(id, version), Aborted);
        return deleted.IsFailure ? await Refuse(deleted, Aborted) : Done("La liste est supprimée. Les personnes restent dans le vivier.", Routes.TalentLists);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new TalentListOverview(), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        (View, MayAct) = (view.Value, await standing.Holds(Permission.MoveApplications, ct));
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Ministère")]
        public OrganisationId? Ministry { get; set; }

        [Display(Name = "Nom de la liste")]
        public string? Name { get; set; }
    }
}
