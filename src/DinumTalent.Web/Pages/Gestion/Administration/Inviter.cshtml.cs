using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration;

public sealed class InviterModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public RoleChoices Choices { get; private set; } = RoleChoices.None;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var invited = await mediator.Send(
            new InviteAccount(Input.GivenName, Input.FamilyName, Input.Email, Input.Role, Input.OrganisationId, Input.StartsOn, Input.EndsOn), Aborted);
        return invited.IsFailure
            ? await Refuse(invited, Aborted)
            : Done($"L’invitation est envoyée à {Input.Email!.Trim()}.", Routes.AccountOf(invited.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var choices = await mediator.Send(new GrantChoices(), ct);
        if (choices.IsFailure) return StatusCode(StatusCodes.Status403Forbidden);
        Choices = RoleChoices.Of(choices.Value);
        return null;
    }

    public sealed class InputModel : RoleInput
    {
        [Display(Name = "Prénom")]
        public string? GivenName { get; set; }

        [Display(Name = "Nom")]
        public string? FamilyName { get; set; }

        [Display(Name = "Adresse électronique professionnelle", Description = "Par exemple : nom@administration.gouv.fr")]
        public string? Email { get; set; }
    }
}
