using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The days of all phases, to be corrected together.</summary>
public sealed class CalendrierModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty(Name = "version")]
    public long Version { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CohortSheetView Cohort { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        Version = Cohort.Version;
        Input.Phases = [.. Cohort.Phases.Select(p => new PhaseInput { Kind = p.Dates.Kind, Sprint = p.Dates.Sprint, OpensOn = p.Dates.OpensOn, ClosesOn = p.Dates.ClosesOn })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Phases.FindIndex(p => p.OpensOn is null) is >= 0 and var missing)
            return await Refuse((Result)Error.Invalid($"Phases[{missing}].OpensOn", "Indiquez le premier jour."), Aborted);
        var changed = await mediator.Send(new ChangeCohortDates(Id, Version, [.. Input.Phases.Select(p => new PhaseDates(p.Sprint, p.Kind, p.OpensOn!.Value, p.ClosesOn))], Input.Reason), Aborted);
        return changed.IsFailure ? await Refuse(changed, Aborted) : Done("Les dates sont enregistrées.", Routes.Cohort(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var cohort = await mediator.Send(new CohortSheet(Id), ct);
        if (cohort.IsFailure) return await Refuse(cohort, ct);
        if (!cohort.Value.MayManage) return StatusCode(StatusCodes.Status403Forbidden);
        if (cohort.Value.IsPast) return Missing();
        Cohort = cohort.Value;
        return null;
    }

    public sealed class InputModel
    {
        public List<PhaseInput> Phases { get; set; } = [];

        [Display(Name = "Motif du changement", Description = "Il reste dans le journal.")]
        public string? Reason { get; set; }
    }

    public sealed class PhaseInput
    {
        public PhaseKind Kind { get; set; }

        public int Sprint { get; set; }

        [Display(Name = "Premier jour")]
        public DateOnly? OpensOn { get; set; }

        [Display(Name = "Dernier jour")]
        public DateOnly? ClosesOn { get; set; }
    }
}
