using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Gives a phase that has begun a later last day.</summary>
public sealed class ProlongerModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty(Name = "phase", SupportsGet = true)]
    public PhaseKind Kind { get; set; }

    [BindProperty(Name = "sprint", SupportsGet = true)]
    public int Sprint { get; set; } = 1;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CohortSheetView Cohort { get; private set; } = null!;

    public PhaseRow Phase { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync(long version)
    {
        var extended = await mediator.Send(new ExtendPhase(Id, version, Kind, Sprint, Input.Until, Input.PutOffTheRest, Input.Reason), Aborted);
        return extended.IsFailure ? await Refuse(extended, Aborted) : Done($"La phase dure jusqu’au {Input.Until!.Value.ToFrench()}.", Routes.Cohort(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var cohort = await mediator.Send(new CohortSheet(Id), ct);
        if (cohort.IsFailure) return await Refuse(cohort, ct);
        if (!cohort.Value.MayManage) return StatusCode(StatusCodes.Status403Forbidden);
        Cohort = cohort.Value;
        if (Cohort.Phases.FirstOrDefault(p => p.Dates.Kind == Kind && p.Dates.Sprint == Sprint) is not { } phase) return Missing();
        Phase = phase;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Nouveau dernier jour")]
        public DateOnly? Until { get; set; }

        [Display(Name = "Décaler d’autant les phases qui n’ont pas commencé")]
        public bool PutOffTheRest { get; set; }

        [Display(Name = "Motif", Description = "Il reste dans le journal.")]
        public string? Reason { get; set; }
    }
}
