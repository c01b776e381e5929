using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation.Actions;

/// <summary>How many are still there with and without an action.</summary>
public sealed class EffetModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "type", SupportsGet = true)]
    public RetentionActionKind? Type { get; set; }

    public RetentionActionEffectView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var view = await mediator.Send(new RetentionActionEffect(Type is { } kind && Enum.IsDefined(kind) ? kind : null), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }

    /// <summary>What a cell of a group says.</summary>
    public string Said(ComparedGroup group) => View.IsMasked ? French.Masked : group.Retention.ToFrench();
}
