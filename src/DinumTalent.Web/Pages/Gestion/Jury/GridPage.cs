using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>A page on which somebody declares ties and notes a candidate, criterion by criterion.</summary>
public abstract class GridPage : GestionPage
{
    [FromRoute]
    public FellowApplicationId Id { get; set; }

    [BindProperty]
    public GridInput Input { get; set; } = new();

    /// <summary>Of the own grid.</summary>
    public abstract long Version { get; }

    public IReadOnlyList<SelectListItem> Marks { get; } = SelectLists.Of(Enumerable.Range(0, FellowScore.MaxScore + 1), n => n.ToFrench(), n => n);

    /// <summary>The tab to open: the one asked for, or that of the form that was sent.</summary>
    public string? Tab => (string?)Request.Query["handler"] is "Noter" or "Declarer" ? "grille" : (string?)Request.Query["onglet"];

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    /// <summary>As entered.</summary>
    protected IReadOnlyList<FellowScore> Scores() => [.. Input.Scores.Select(s => new FellowScore(s.Criterion, s.Score, s.Comment))];

    /// <summary>Shows what was saved, where no grid was sent: the form of ties carries none, and nothing empty is saved over it.</summary>
    protected void Show(IReadOnlyList<FellowScore> scores, string? remarks)
    {
        if (Input.Scores.Count > 0) return;
        Input.Scores = [.. Enum.GetValues<FellowCriterion>().Select(c => scores.FirstOrDefault(s => s.Criterion == c) is { } noted
            ? new ScoreInput { Criterion = c, Score = noted.Score, Comment = noted.Comment } : new ScoreInput { Criterion = c })];
        Input.Remarks = remarks;
    }

    public sealed class GridInput
    {
        [Display(Name = "Lien d’intérêts")]
        public bool? HasTie { get; set; }

        [Display(Name = "Quel lien", Description = "En quelques mots, si vous en avez un. L’équipe du programme ne voit que votre récusation ; le journal garde le motif.")]
        public string? Reason { get; set; }

        public List<ScoreInput> Scores { get; set; } = [];

        [Display(Name = "Appréciation générale")]
        public string? Remarks { get; set; }
    }

    public sealed class ScoreInput
    {
        public FellowCriterion Criterion { get; set; }

        [Display(Name = "Note")]
        public int? Score { get; set; }

        [Display(Name = "Commentaire")]
        public string? Comment { get; set; }
    }
}
