using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>A challenge as the programme treats it.</summary>
public sealed class DefiModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public ChallengeId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ProgrammeChallengeView View { get; private set; } = null!;

    /// <summary>The tab to open: the one asked for, or that of the form that was sent.</summary>
    public string? Tab => (string?)Request.Query["handler"] switch
    {
        "Recevabilite" => "recevabilite",
        "Confier" or "Retirer" => "jury",
        "Decider" => "decision",
        _ => Request.Query["onglet"],
    };

    private string Here => Routes.AtTab(Routes.CohortChallenge(Cohort, Id), Tab);

    public IReadOnlyList<SelectListItem> Decisions => SelectLists.Of<ChallengeDecision>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var verdict = View.Verdict;
        Input = new InputModel
        {
            IsEligible = verdict.IsEligible, EligibilityReason = verdict.EligibilityReason, Decision = verdict.Decision, Rank = verdict.Rank, IsFavourite = verdict.IsFavourite, Reasons = verdict.Reasons,
        };
        return Page();
    }

    public Task<IActionResult> OnPostRecevabiliteAsync(long version) =>
        After(new CheckChallengeEligibility(Id, version, Input.IsEligible, Input.EligibilityReason), "La recevabilité est enregistrée. Les auteurs ne l’apprendront qu’à l’annonce.");

    public async Task<IActionResult> OnPostConfierAsync()
    {
        var assigned = await mediator.Send(new AssignJuror([Id], Input.Email), Aborted);
        return assigned.IsFailure ? await Refuse(assigned, Aborted) : Done("Le défi est confié à ce juré, prévenu par courriel.", Here);
    }

    public Task<IActionResult> OnPostRetirerAsync(ChallengeReviewId grille, long version) => After(new UnassignJuror(grille, version), "Ce juré n’a plus ce défi.");

    public Task<IActionResult> OnPostDeciderAsync(long version) =>
        After(new DecideChallenge(Id, version, Input.Decision, Input.Rank, Input.IsFavourite, Input.Reasons), "La décision est enregistrée. Elle reste à annoncer, avec toutes les autres.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var challenge = await mediator.Send(new ProgrammeChallenge(Cohort, Id), ct);
        if (challenge.IsFailure) return await Refuse(challenge, ct);
        View = challenge.Value;
        return null;
    }

    private async Task<IActionResult> After(ICommand command, string message)
    {
        var done = await mediator.Send(command, Aborted);
        return done.IsFailure ? await Refuse(done, Aborted) : Done(message, Here);
    }

    public sealed class InputModel
    {
        [Display(Name = "Ce défi est recevable")]
        public bool? IsEligible { get; set; }

        [Display(Name = "Sinon, pourquoi", Description = "L’administration le lira à l’annonce.")]
        public string? EligibilityReason { get; set; }

        [Display(Name = "Adresse électronique d’un juré", Description = "Une personne qui a un compte, de n’importe quelle administration.")]
        public string? Email { get; set; }

        [Display(Name = "Décision")]
        public ChallengeDecision? Decision { get; set; }

        [Display(Name = "Rang", Description = "Parmi les défis retenus ou sur la liste complémentaire.")]
        public int? Rank { get; set; }

        [Display(Name = "Coup de cœur du jury")]
        public bool IsFavourite { get; set; }

        [Display(Name = "Motifs", Description = "L’administration les lira à l’annonce.")]
        public string? Reasons { get; set; }
    }
}
