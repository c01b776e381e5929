using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The ranked list of every place of a sprint, and the rule that makes it.</summary>
public sealed class ClassementsModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Sprint { get; set; } = 1;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CohortRankingsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        (Input.AuditionPercent, Input.Floor) = View.Rule is { } rule ? ((int)(rule.AuditionWeight * 100), rule.Floor) : (50, 2.5m);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        var set = await mediator.Send(new SetRankingRule(Id, Sprint, version, Input.AuditionPercent, Input.Floor, Input.Reason), Aborted);
        return set.IsFailure ? await Refuse(set, Aborted) : Done("La règle de classement est fixée.", Routes.CohortRankings(Id, Sprint));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortRankings(Id, Sprint), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Part de l’audition, en %", Description = "La moyenne de la présélection compte pour le reste.")]
        public int? AuditionPercent { get; set; }

        [Display(Name = "Moyenne minimale, sur 5", Description = "En dessous, personne n’est classé.")]
        public decimal? Floor { get; set; }

        [Display(Name = "Motif du changement", Description = "Le journal le garde.")]
        public string? Reason { get; set; }
    }
}
