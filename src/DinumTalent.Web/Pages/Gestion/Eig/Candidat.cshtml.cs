using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>An application to a cohort as the programme treats it.</summary>
public sealed class CandidatModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public FellowApplicationId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CohortCandidateView View { get; private set; } = null!;

    /// <summary>The tab to open: the one asked for, or that of the form that was sent.</summary>
    public string? Tab => (string?)Request.Query["handler"] switch
    {
        "Confier" or "Retirer" => "lectures",
        "Decider" => "decision",
        _ => Request.Query["onglet"],
    };

    private string Here => Routes.AtTab(Routes.CohortCandidate(Cohort, Id), Tab);

    public IReadOnlyList<SelectListItem> Decisions { get; } = [new("Présélectionnée", "true"), new("Non présélectionnée", "false")];

    public async Task<IActionResult> OnGetAsync()
    {
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostConfierAsync()
    {
        var assigned = await mediator.Send(new AssignReaders([Id], Input.Emails, 1), Aborted);
        return assigned.IsFailure ? await Refuse(assigned, Aborted) : Done("La candidature est confiée à ce lecteur, prévenu par courriel.", Here);
    }

    public Task<IActionResult> OnPostRetirerAsync(PreselectionReadingId grille, long version) => After(new UnassignReader(grille, version), "Ce lecteur n’a plus cette candidature.");

    public Task<IActionResult> OnPostDeciderAsync(long version) =>
        After(new DecidePreselection(Id, version, Input.IsPreselected, Input.Reason), "La décision est enregistrée. Elle reste à annoncer, avec toutes les autres.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortCandidate(Cohort, Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        // What was decided shows unless something else is being entered: the other forms of the page don't send it.
        if (!Request.HasFormContentType || !Request.Form.ContainsKey($"{nameof(Input)}.{nameof(InputModel.Reason)}"))
            (Input.IsPreselected, Input.Reason) = (View.Verdict.IsPreselected, View.Verdict.Reason);
        return null;
    }

    private async Task<IActionResult> After(ICommand command, string message)
    {
        var done = await mediator.Send(command, Aborted);
        return done.IsFailure ? await Refuse(done, Aborted) : Done(message, Here);
    }

    public sealed class InputModel
    {
        [Display(Name = "Adresse électronique d’un lecteur", Description = "Une personne qui a un compte, de n’importe quelle administration.")]
        public string? Emails { get; set; }

        [Display(Name = "Décision")]
        public bool? IsPreselected { get; set; }

        [Display(Name = "Motifs", Description = "La personne les lira si elle les demande.")]
        public string? Reason { get; set; }
    }
}
