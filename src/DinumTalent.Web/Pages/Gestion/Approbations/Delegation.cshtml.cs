using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Approbations;

/// <summary>Lets a colleague approve in one's place.</summary>
public sealed class DelegationModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public DelegationInput Input { get; set; } = new();

    public OwnDelegationsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var given = await mediator.Send(new DelegateApprovals(Input.Email, Input.StartsOn, Input.EndsOn), Aborted);
        return given.IsSuccess
            ? Done($"Vos approbations sont déléguées du {Input.StartsOn?.ToFrench()} au {Input.EndsOn?.ToFrench()}.", Routes.Delegations)
            : await Refuse(given, Aborted);
    }

    public async Task<IActionResult> OnPostTerminerAsync(ApprovalDelegationId delegation, long version)
    {
        var ended = await mediator.Send(new EndDelegation(delegation, version), Aborted);
        return ended.IsSuccess ? Done("La délégation est terminée.", Routes.Delegations) : await Refuse(ended, Aborted);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new OwnDelegations(), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    /// <summary>What is entered.</summary>
    public sealed class DelegationInput
    {
        [Display(Name = "Adresse électronique de votre collègue", Description = "Celle de son compte")]
        public string? Email { get; set; }

        [Display(Name = "Premier jour")]
        public DateOnly? StartsOn { get; set; }

        [Display(Name = "Dernier jour", Description = "Inclus")]
        public DateOnly? EndsOn { get; set; }
    }
}
