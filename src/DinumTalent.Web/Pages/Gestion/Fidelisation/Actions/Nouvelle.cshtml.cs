using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation.Actions;

/// <summary>Plans an action for an agent.</summary>
public sealed class NouvelleModel(IMediator mediator) : GestionPage, IActionForm
{
    private static readonly Dictionary<string, RetentionActionOrigin> Origins = new()
    {
        ["echeance"] = RetentionActionOrigin.Deadline,
        ["risque"] = RetentionActionOrigin.Risk,
        ["entretien"] = RetentionActionOrigin.Interview,
    };

    [BindProperty(Name = "agent", SupportsGet = true)]
    public AgentId Agent { get; set; }

    [BindProperty(Name = "origine", SupportsGet = true)]
    public string? Origine { get; set; }

    [BindProperty]
    public ActionInput Input { get; set; } = new();

    public RetentionActionFormView Form { get; private set; } = null!;

    public RetentionActionOrigin Origin => Origine is not null && Origins.TryGetValue(Origine, out var origin) ? origin : RetentionActionOrigin.None;

    public IReadOnlyList<SelectListItem> Owners => RadarWords.Owners([.. Form.Owners.Where(o => o.Id != Form.Me)]);

    public string WithoutOwner => "Vous";

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            if (await Reload(Aborted) is { } instead) return instead;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var planned = await mediator.Send(new PlanRetentionAction(Agent, Origin, Input.Terms), Aborted);
        return planned.IsFailure ? await Refuse(planned, Aborted) : Done("L’action est prévue. Son responsable la retrouve dans « À faire ».", Routes.RetentionAction(planned.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await mediator.Send(new RetentionActionForm(Agent), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        Form = form.Value;
        return null;
    }
}
