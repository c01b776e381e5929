using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The matchings of a cohort that were computed, and the form of another.</summary>
public sealed class AppariementModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CohortScenariosView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sides { get; } =
    [
        new("Les candidats : chacun a la meilleure place qu’il puisse avoir", nameof(MarketSide.Candidates)), new("Les défis : chacun a les meilleures personnes qu’il puisse avoir", nameof(MarketSide.Positions)),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (View.Sprints.Count > 0) (Input.Name, Input.Seed) = ($"Scénario {View.Sprints[0].Scenarios.Count + 1}", View.Sprints[0].Seed);
        return Page();
    }

    public async Task<IActionResult> OnPostCalculerAsync(int sprint)
    {
        var computed = await mediator.Send(new ComputeScenario(Id, sprint, Input.Name, Input.Optimal, Input.Seed), Aborted);
        return computed.IsFailure ? await Refuse(computed, Aborted) : Done("Le scénario est calculé et gardé.", Routes.CohortScenario(Id, computed.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortScenarios(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Nom du scénario")]
        public string? Name { get; set; }

        [Display(Name = "Calculer en faveur de", Description = "Les mêmes personnes ont une place dans les deux cas. Un vœu sincère n’est jamais perdant quand le calcul favorise les candidats.")]
        public MarketSide? Optimal { get; set; } = MarketSide.Candidates;

        [Display(Name = "Texte du tirage entre ex æquo", Description = "Qui connaît ce texte peut refaire le tirage. Dites-le avant le calcul.")]
        public string? Seed { get; set; }
    }
}
