using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>A matching that was kept, and what-ifs from it.</summary>
public sealed class ScenarioModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public MatchingScenarioId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(Name = "lever")]
    public List<int> Dropped { get; set; } = [];

    public ScenarioSheetView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new("Imposer cette place", nameof(PairLockKind.Forced)), new("Exclure cette place", nameof(PairLockKind.Forbidden))];

    public IReadOnlyList<SelectListItem> People => SelectLists.Of(View.People, p => $"{p.Person.Name} (n° {p.Person.Number})", p => p.Person.Id);

    public IReadOnlyList<SelectListItem> Positions => SelectLists.Of(View.Teams.SelectMany(t => t.Positions), p => p.Position.Label, p => p.Position.Key);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input.Name = $"{View.Terms.Name} – essai"[..Math.Min(ScenarioTerms.NameMaxLength, View.Terms.Name.Length + 8)];
        return Page();
    }

    public async Task<IActionResult> OnPostEssayerAsync()
    {
        var tried = await mediator.Send(new TryScenario(Cohort, Id, Input.Name, Dropped, Input.Person, Input.Position, Input.Kind, Input.Reason), Aborted);
        return tried.IsFailure ? await Refuse(tried, Aborted) : Done("Le scénario est calculé et gardé : voici ce qui change.", Routes.CompareScenarios(Cohort, Id, tried.Value));
    }

    public async Task<IActionResult> OnPostProposerAsync(long version)
    {
        var proposed = await mediator.Send(new ProposeResults(Cohort, Id, version), Aborted);
        return proposed.IsFailure ? await Refuse(proposed, Aborted) : Done("Le scénario est proposé comme résultat. Une autre personne du programme doit le confirmer ; rien n’est annoncé.", Routes.CohortScenario(Cohort, Id));
    }

    public async Task<IActionResult> OnPostConfirmerAsync(long version)
    {
        var confirmed = await mediator.Send(new ConfirmResults(Cohort, Id, version), Aborted);
        if (confirmed.IsFailure) return await Refuse(confirmed, Aborted);
        if (await Reload(Aborted) is { } instead) return instead;
        return Done("Le résultat est arrêté. Il reste à l’annoncer ; d’ici là, personne d’autre ne le voit.", Routes.CohortResults(Cohort, View.Sprint, View.Session));
    }

    /// <summary>Ranks on both sides.</summary>
    public IEnumerable<Chart> Charts()
    {
        var (f, firsts) = (View.Figures, View.Figures.Ranks);
        yield return new Chart(
            ChartKind.Bar, "Rang du vœu obtenu", $"{CohortWords.Count(f.WishRanks[0], "personne a", "personnes ont")} leur premier vœu ; {CohortWords.Count(f.Unmatched, "n’a pas de place", "n’ont pas de place")}.",
            [.. f.WishRanks.Select((_, at) => $"Vœu {at + 1}"), "Sans place"], new ChartSeries("Personnes", [.. f.WishRanks.Select(n => (Cell)n), f.Unmatched])) { LabelTitle = "Vœu" };
        yield return new Chart(
            ChartKind.Bar, "Rang des personnes retenues dans le classement de leur défi",
            firsts.Count == 0 ? "Aucun défi n’a de personne qu’il ait classée." : $"{CohortWords.Count(firsts[0], "défi a la première personne", "places sont allées à la première personne")} du classement.",
            [.. firsts.Select((_, at) => $"Rang {at + 1}")], new ChartSeries("Personnes", [.. firsts.Select(n => (Cell)n)])) { LabelTitle = "Rang" };
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new ScenarioSheet(Cohort, Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Nom du nouveau scénario")]
        public string? Name { get; set; }

        [Display(Name = "Personne")]
        public FellowApplicationId? Person { get; set; }

        [Display(Name = "Poste")]
        public string? Position { get; set; }

        [Display(Name = "Décision")]
        public PairLockKind? Kind { get; set; }

        [Display(Name = "Motif", Description = "Il reste avec le scénario ; les paires bloquantes le citent.")]
        public string? Reason { get; set; }
    }
}
