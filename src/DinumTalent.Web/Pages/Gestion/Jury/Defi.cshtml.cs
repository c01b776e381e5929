using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>A challenge as its juror sees it: ties first, then the scores.</summary>
public sealed class DefiModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public ChallengeId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public JurorChallengeView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Marks { get; } = SelectLists.Of(Enumerable.Range(1, ChallengeReview.MaxScore), n => n.ToFrench(), n => n);

    public IReadOnlyList<SelectListItem> Ties { get; } = [new("Non, aucun lien", "false"), new("Oui, j’ai un lien avec ce défi", "true")];

    /// <summary>The tab to open: the one asked for, or that of the form that was sent.</summary>
    public string? Tab => (string?)Request.Query["handler"] is "Noter" or "Declarer" ? "grille" : (string?)Request.Query["onglet"];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var own = View.Own;
        Input = new InputModel
        {
            Scores = [.. Enum.GetValues<ChallengeCriterion>().Select(c => own.Scores.FirstOrDefault(s => s.Criterion == c) is { } noted
                ? new ScoreInput { Criterion = c, Score = noted.Score, Comment = noted.Comment } : new ScoreInput { Criterion = c })],
            IsFavourable = own.IsFavourable, IsFavourite = own.IsFavourite, Remarks = own.Remarks,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostDeclarerAsync(long version)
    {
        var declared = await mediator.Send(new DeclareTies(Id, version, Input.HasTie, Input.Reason), Aborted);
        if (declared.IsFailure) return await Refuse(declared, Aborted);
        return Input.HasTie is true
            ? Done("Votre lien d’intérêts est enregistré : ce défi est confié à d’autres.", Routes.MyJury)
            : Done("Votre déclaration est enregistrée : vous pouvez lire et noter ce défi.", Routes.JudgeChallenge(Id));
    }

    /// <param name="version">Of the own review.</param>
    /// <param name="suite">"remettre" hands it in.</param>
    public async Task<IActionResult> OnPostNoterAsync(long version, string? suite)
    {
        var scores = Input.Scores.Select(s => new ChallengeScore(s.Criterion, s.Score, s.Comment)).ToList();
        var written = await mediator.Send(new WriteChallengeReview(Id, version, scores, Input.IsFavourable, Input.IsFavourite, Input.Remarks), Aborted);
        if (written.IsFailure) return await Refuse(written, Aborted);
        if (suite != "remettre") return Done("Votre grille est enregistrée. Elle reste à remettre : vous seul la voyez.", Routes.AtTab(Routes.JudgeChallenge(Id), "grille"));

        var read = await mediator.Send(new JurorChallenge(Id), Aborted);
        if (read.IsFailure) return await Refuse(read, Aborted);
        var submitted = await mediator.Send(new SubmitChallengeReview(Id, read.Value.Version), Aborted);
        return submitted.IsFailure ? await Refuse(submitted, Aborted) : Done("Votre grille est remise. Vous pouvez lire celles des autres jurés.", Routes.AtTab(Routes.JudgeChallenge(Id), "grille"));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var challenge = await mediator.Send(new JurorChallenge(Id), ct);
        if (challenge.IsFailure) return await Refuse(challenge, ct);
        View = challenge.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Lien d’intérêts")]
        public bool? HasTie { get; set; }

        [Display(Name = "Quel lien", Description = "En quelques mots, si vous en avez un. L’équipe du programme ne voit que votre récusation ; le journal garde le motif.")]
        public string? Reason { get; set; }

        public List<ScoreInput> Scores { get; set; } = [];

        [Display(Name = "Êtes-vous favorable à ce défi ?")]
        public bool? IsFavourable { get; set; }

        [Display(Name = "C’est mon coup de cœur")]
        public bool IsFavourite { get; set; }

        [Display(Name = "Appréciation générale")]
        public string? Remarks { get; set; }
    }

    public sealed class ScoreInput
    {
        public ChallengeCriterion Criterion { get; set; }

        [Display(Name = "Note")]
        public int? Score { get; set; }

        [Display(Name = "Commentaire")]
        public string? Comment { get; set; }
    }
}
