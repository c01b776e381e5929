using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>What the challenges of a cohort changed, and what is decided on them.</summary>
public sealed class ImpactModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    /// <summary>The challenge that is treated; none: only read.</summary>
    [BindProperty(SupportsGet = true, Name = "defi")]
    public ChallengeImpactId? Defi { get; set; }

    /// <summary>Number of the measure that is described; 0: a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "mesure")]
    public int? Mesure { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CohortImpactView View { get; private set; } = null!;

    public ImpactView? Treated => View.MayManage ? View.Challenges.FirstOrDefault(c => c.Id == Defi) : null;

    public IReadOnlyList<SelectListItem> Decisions => SelectLists.Of<ImpactDecision>();

    public IReadOnlyList<SelectListItem> States => SelectLists.Of<ProductState>();

    public IReadOnlyList<SelectListItem> Maintainers => SelectLists.Of<Maintainer>();

    public IReadOnlyList<SelectListItem> Kinds => SelectLists.Of<ImpactKind>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Treated is not { } impact) return Defi is null ? Page() : Missing();
        if (impact.Measures.FirstOrDefault(m => m.Measure.Number == Mesure)?.Measure is { } measure)
            (Input.Name, Input.Kind, Input.Unit, Input.Baseline, Input.Target) = (measure.Name, measure.Kind, measure.Unit, measure.Baseline, measure.Target);
        return Page();
    }

    public async Task<IActionResult> OnPostMesurerAsync(long version)
    {
        var measure = new ImpactMeasure(Mesure ?? 0, Input.Name ?? "", Input.Kind ?? (ImpactKind)(-1), Input.Unit, Input.Baseline, Input.Target);
        // What is no number would be saved as not known: it is told with all else that is wrong.
        return ModelState.IsValid ? await After(new DescribeMeasure(Defi ?? default, version, measure), "La mesure est enregistrée.") : await Refuse(measure.Check(), Aborted);
    }

    public Task<IActionResult> OnPostDeciderAsync(long version) => After(new DecideImpact(Defi ?? default, version, Input.Decision, Input.Reason), "La suite donnée au défi est enregistrée.");

    public Task<IActionResult> OnPostConclureAsync(long version) => After(new ConcludeChallenge(Defi ?? default, version, Input.EndState, Input.MaintainedBy), "L’état à la fin est enregistré.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortImpact(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        // Also when another form of the page is refused; what was entered wins over it.
        Input.Decision ??= Treated?.Decision?.Decision;
        Input.Reason ??= Treated?.Decision?.Reason;
        Input.EndState ??= Treated?.EndState;
        Input.MaintainedBy ??= Treated?.MaintainedBy;
        return null;
    }

    private async Task<IActionResult> After(ICommand command, string message)
    {
        var done = await mediator.Send(command, Aborted);
        return done.IsFailure ? await Refuse(done, Aborted) : Done(message, $"{Routes.CohortImpact(Id)}?defi={Defi}");
    }

    public sealed class InputModel
    {
        [Display(Name = "Ce qui est mesuré")]
        public string? Name { get; set; }

        [Display(Name = "Ce que la mesure raconte", Description = "Les gains s’additionnent entre défis de même nature et de même unité.")]
        public ImpactKind? Kind { get; set; }

        [Display(Name = "Unité", Description = "Jours, €, dossiers… Des pourcentages ne s’additionnent pas.")]
        public string? Unit { get; set; }

        [Display(Name = "Au départ")]
        public decimal? Baseline { get; set; }

        [Display(Name = "Cible")]
        public decimal? Target { get; set; }

        [Display(Name = "Suite donnée au défi")]
        public ImpactDecision? Decision { get; set; }

        [Display(Name = "Motif")]
        public string? Reason { get; set; }

        [Display(Name = "État à la fin")]
        public ProductState? EndState { get; set; }

        [Display(Name = "Qui maintient")]
        public Maintainer? MaintainedBy { get; set; }
    }
}
