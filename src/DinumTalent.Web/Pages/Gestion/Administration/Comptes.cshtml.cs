using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Administration;

public sealed class ComptesModel(IMediator mediator, Standing standing) : GestionPage
{
    private const string Enabled = "actifs";

    private const string Disabled = "desactives";

    private const string Invited = "invites";

    [BindProperty(SupportsGet = true), Display(Name = "Rechercher")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Rôle")]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "État du compte")]
    public string? Etat { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Taille { get; set; }

    public IReadOnlyList<SelectListItem> States { get; } = [new("Actifs", Enabled), new("Invitation en attente", Invited), new("Désactivés", Disabled)];

    public Page<AccountRow> Accounts { get; private set; } = null!;

    public bool MayManage { get; private set; }

    public bool AnswersForState { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] int? page)
    {
        bool? enabled = Etat switch { Enabled => true, Disabled => false, _ => null };
        var found = await mediator.Send(new AccountList(Q, Role, enabled, Paging.Of(page, Taille), Etat == Invited), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        Accounts = found.Value;
        MayManage = await standing.Holds(Permission.ManageAccounts, Aborted);
        AnswersForState = await standing.HoldsForState(Permission.ManageAccounts, Aborted);
        return Page();
    }
}
