using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>An application as its reader sees it: ties first, then the scores; never who sent it.</summary>
public sealed class CandidatureModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public FellowApplicationId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReaderApplicationView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Marks { get; } = SelectLists.Of(Enumerable.Range(0, FellowScore.MaxScore + 1), n => n.ToFrench(), n => n);

    public IReadOnlyList<SelectListItem> Ties { get; } = [new("Non, aucun lien", "false"), new("Oui, j’ai un lien avec cette candidature", "true")];

    public async Task<IActionResult> OnGetAsync()
    {
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostDeclarerAsync(long version)
    {
        var declared = await mediator.Send(new DeclareReaderTies(Id, version, Input.HasTie, Input.Reason), Aborted);
        if (declared.IsFailure) return await Refuse(declared, Aborted);
        return Input.HasTie is true
            ? Done("Votre lien d’intérêts est enregistré : cette candidature est confiée à d’autres.", Routes.MyReadings)
            : Done("Votre déclaration est enregistrée : vous pouvez lire et noter cette candidature.", Routes.ReadCandidate(Id));
    }

    /// <param name="version">Of the own reading.</param>
    /// <param name="suite">"remettre" hands it in.</param>
    public async Task<IActionResult> OnPostNoterAsync(long version, string? suite)
    {
        var scores = Input.Scores.Select(s => new FellowScore(s.Criterion, s.Score, s.Comment)).ToList();
        var written = await mediator.Send(new WriteReading(Id, version, scores, Input.Remarks), Aborted);
        if (written.IsFailure) return await Refuse(written, Aborted);
        if (suite != "remettre") return Done("Votre grille est enregistrée. Elle reste à remettre : vous seul la voyez.", Routes.ReadCandidate(Id));

        var read = await mediator.Send(new ReaderApplication(Id), Aborted);
        if (read.IsFailure) return await Refuse(read, Aborted);
        var submitted = await mediator.Send(new SubmitReading(Id, read.Value.Version), Aborted);
        return submitted.IsFailure ? await Refuse(submitted, Aborted) : Done("Votre grille est remise. Merci.", Routes.MyReadings);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new ReaderApplication(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        // The form of ties does not carry the grid: what was saved of it stands there, so that nothing empty is saved over it.
        if (Input.Scores.Count > 0) return null;
        Input.Scores = [.. Enum.GetValues<FellowCriterion>().Select(c => View.Scores.FirstOrDefault(s => s.Criterion == c) is { } noted
            ? new ScoreInput { Criterion = c, Score = noted.Score, Comment = noted.Comment } : new ScoreInput { Criterion = c })];
        Input.Remarks = View.Remarks;
        return null;
    }

    public sealed class InputModel
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
