using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Evaluations;

/// <summary>The own scorecard of an application: written here, read again and handed in on the next page.</summary>
public sealed class GrilleModel(IMediator mediator) : EvaluationPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Scores { get; } =
    [
        .. Enumerable.Range(0, Rating.MaxScore + 1).Select(n => n.ToString(CultureInfo.InvariantCulture)).Select(n => new SelectListItem(n, n)),
        new("Non évalué", ""),
    ];

    public IReadOnlyList<SelectListItem> Advices => SelectLists.Of<Advice>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel
        {
            Ratings = [.. Sheet.Criteria.Select(c => Sheet.Own?.Ratings.FirstOrDefault(r => r.CriterionId == c.Id) is { } written
                ? new RatingInput { Criterion = c.Id, Score = written.Score, Comment = written.Comment }
                : new RatingInput { Criterion = c.Id })],
            Advice = Sheet.Own?.Advice,
            Remarks = Sheet.Own?.Remarks,
        };
        return Page();
    }

    /// <param name="version">Of the scorecard; none before the first writing.</param>
    /// <param name="suite">"remettre" goes on to the page that hands it in.</param>
    public async Task<IActionResult> OnPostAsync(long? version, string? suite)
    {
        if (!ModelState.IsValid) return await Unreadable();
        var ratings = Input.Ratings.Select(r => new Rating(r.Criterion, r.Score, string.IsNullOrWhiteSpace(r.Comment) ? null : r.Comment.Trim())).ToList();
        if (await Mediator.Send(new WriteScorecard(Id, version, ratings, Input.Advice, Input.Remarks, Interview), Aborted) is { IsFailure: true } refused)
        {
            return await Refuse(refused, Aborted);
        }

        return suite == "remettre"
            ? LocalRedirect(Routes.SubmitEvaluation(Id, Interview))
            : Done("Votre grille est enregistrée. Elle reste à remettre : vous seul la voyez.", to: Routes.Evaluation(Id, Interview));
    }

    public sealed class InputModel
    {
        public List<RatingInput> Ratings { get; set; } = [];

        [Display(Name = "Votre avis")]
        public Advice? Advice { get; set; }

        [Display(Name = "Appréciation générale", Description = "Elle est conservée au dossier ; le candidat peut demander à la lire.")]
        public string? Remarks { get; set; }
    }

    public sealed class RatingInput
    {
        public CriterionId Criterion { get; set; }

        [Display(Name = "Note")]
        public int? Score { get; set; }

        [Display(Name = "Commentaire")]
        public string? Comment { get; set; }
    }
}
