using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation.Actions;

/// <summary>One action: what it says, how it goes, what it came to.</summary>
public sealed class ActionModel(IMediator mediator) : GestionPage, IActionForm
{
    [FromRoute]
    public RetentionActionId Id { get; set; }

    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    ActionInput IActionForm.Input => Input;

    public RetentionActionSheetView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Owners => RadarWords.Owners(View.Owners);

    public string WithoutOwner => View.Owner is { } owner ? $"Sans changement ({owner})" : "Personne";

    public static IReadOnlyList<SelectListItem> Ends => [new("Faite", "true"), new("Abandonnée", "false")];

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel { Kind = View.Kind, Owner = View.OwnerId, DueOn = View.DueOn, Cost = View.Cost, Description = View.Description, IsUnderWay = View.Status is RetentionActionStatus.UnderWay };
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Do(new ReviseRetentionAction(Id, Version ?? 0, Input.Terms, Input.IsUnderWay), "L’action est modifiée.");

    public Task<IActionResult> OnPostCloreAsync() => Do(new CloseRetentionAction(Id, Version ?? 0, Input.Done, Input.Outcome), "L’action est close.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new RetentionActionSheet(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        (View, Version) = (view.Value, Version ?? view.Value.Version);
        return null;
    }

    private async Task<IActionResult> Do(ICommand command, string done)
    {
        if (!ModelState.IsValid)
        {
            if (await Reload(Aborted) is { } instead) return instead;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var result = await mediator.Send(command, Aborted);
        if (result.IsSuccess) return Done(done, Routes.RetentionAction(Id));
        if (result.Errors.Any(e => e.Stale is not null)) Version = null;
        return await Refuse(result, Aborted);
    }

    public sealed class InputModel : ActionInput
    {
        [Display(Name = "L’action est en cours")]
        public bool IsUnderWay { get; set; }

        [Display(Name = "Fin de l’action")]
        public bool? Done { get; set; }

        [Display(Name = "Résultat", Description = "Ce que l’action a donné, pour vous et pour les prochaines.")]
        public string? Outcome { get; set; }
    }
}
