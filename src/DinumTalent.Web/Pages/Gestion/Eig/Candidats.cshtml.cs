using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The applications to a cohort by number, and what their readings say.</summary>
public sealed class CandidatsModel(IMediator mediator) : GestionPage
{
    private const string ByMean = "moyenne";

    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(Name = "candidatures")]
    public List<FellowApplicationId> Chosen { get; set; } = [];

    /// <summary>What they wait for; null: all.</summary>
    [FromQuery(Name = "etape")]
    public CandidateStep? Etape { get; set; }

    /// <summary>"moyenne", or by number.</summary>
    [FromQuery(Name = "tri")]
    public string? Tri { get; set; }

    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    [FromQuery(Name = "taille")]
    public int? Size { get; set; }

    /// <summary>Where a form of this page posts, so that a refusal shows the same rows.</summary>
    public string Posting(string handler) => $"?handler={handler}&etape={Etape}&tri={(Tri == ByMean ? ByMean : "")}&page={View.Page.Number}&taille={View.Page.Size}";

    public IReadOnlyList<SelectListItem> Steps => SelectLists.Of<CandidateStep>();

    public IReadOnlyList<SelectListItem> Orders { get; } = [new("Moyenne, la plus haute d’abord", ByMean)];

    public CohortCandidatesView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostConfierAsync()
    {
        var assigned = await mediator.Send(new AssignReaders(Chosen, Input.Emails, Input.Each), Aborted);
        return assigned.IsFailure
            ? await Refuse(assigned, Aborted)
            : Done(
                $"{CohortWords.Count(assigned.Value.Given, "lecture est confiée", "lectures sont confiées")} ; les lecteurs sont prévenus par courriel.{(assigned.Value.Short is { Count: > 0 } few ? $" Il manque des lecteurs pour {(few.Count == 1 ? "la candidature" : "les candidatures")} n° {string.Join(", ", few)} : donnez d’autres adresses." : "")}",
                Routes.CohortCandidates(Id));
    }

    public async Task<IActionResult> OnPostAnnoncerAsync(int sprint)
    {
        var announced = await mediator.Send(new AnnouncePreselections(Id, sprint), Aborted);
        return announced.IsFailure
            ? await Refuse(announced, Aborted)
            : Done($"{CohortWords.Count(announced.Value, "réponse est annoncée", "réponses sont annoncées")} par courriel.", Routes.CohortCandidates(Id));
    }

    public static bool MayBeGiven(CandidateRow row) => row.Status is FellowStatus.Received;

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortCandidates(Id, Etape, Tri == ByMean, Paging.Of(Number, Size ?? 50)), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Adresses électroniques des lecteurs", Description = "Une par ligne : des personnes qui ont un compte, de n’importe quelle administration. Les candidatures sont réparties également entre elles ; chacune dira d’abord si elle a un lien d’intérêts.")]
        public string? Emails { get; set; }

        [Display(Name = "Nombre de lecteurs par candidature", Description = "Deux d’abord ; un de plus quand les lectures divergent.")]
        public int Each { get; set; } = PreselectionOutcome.FewestReadings;
    }
}
