using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Approbations;

/// <summary>A submitted vacancy as its approver reads it, and the decision.</summary>
public sealed class ApprobationModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public VacancyApprovalId Id { get; set; }

    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    public ApprovalSheetView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        var decided = await mediator.Send(new DecideApproval(Id, version, Input.Decision, Input.Comment), Aborted);
        if (decided.IsFailure) return await Refuse(decided, Aborted);
        return Done(Input.Decision is ApprovalDecision.Returned
            ? "L’offre est renvoyée pour modification : la personne qui l’a soumise en est prévenue par courriel."
            : "Votre accord est enregistré.", Routes.Approvals);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new ApprovalSheet(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    /// <summary>What is entered.</summary>
    public sealed class DecisionInput
    {
        public ApprovalDecision? Decision { get; set; }

        [Display(Name = "Commentaire", Description = "Lu par ceux qui recrutent et par les autres approbateurs ; obligatoire pour renvoyer l’offre")]
        public string? Comment { get; set; }
    }
}
