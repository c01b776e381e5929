using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>When a juror of the auditions is there, and with which challenges there are ties.</summary>
public sealed class JureAuditionModel(IMediator mediator) : GestionPage
{
    [FromRoute(Name = "cohort")]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public UserId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Sprint { get; set; } = 1;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AuditionJurorView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Challenges => SelectLists.Of(View.Challenges.Where(c => !View.Known.Contains(c.Id)), c => c.Title, c => c.Id);

    public IEnumerable<string> Known => View.Challenges.Where(c => View.Known.Contains(c.Id)).Select(c => c.Title);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        (Input.Available, Input.Ties) = (AuditionHours.Write(View.Available), [.. View.Ties]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        var corrected = await mediator.Send(new CorrectJuror(Cohort, Sprint, version, Id, Input.Available, Input.Ties), Aborted);
        return corrected.IsFailure ? await Refuse(corrected, Aborted) : Done("Les disponibilités et les liens sont enregistrés. Planifiez de nouveau pour en tenir compte.", Routes.AtTab(Routes.CohortAuditions(Cohort, Sprint), "jures"));
    }

    public async Task<IActionResult> OnPostRetirerAsync(long version)
    {
        var dismissed = await mediator.Send(new DismissJuror(Cohort, Sprint, version, Id), Aborted);
        return dismissed.IsFailure ? await Refuse(dismissed, Aborted) : Done("Le juré est retiré. Planifiez de nouveau pour le remplacer dans ses auditions.", Routes.AtTab(Routes.CohortAuditions(Cohort, Sprint), "jures"));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new AuditionJurorForm(Cohort, Sprint, Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Disponibilités", Description = "Un jour par ligne, à l’heure de Paris : 02/03/2026 09:00-12:30 14:00-18:00. Vide : à toutes les heures des auditions.")]
        public string? Available { get; set; }

        [Display(Name = "Liens d’intérêts avec des défis", Description = "Ce juré n’entendra personne qui souhaite l’un d’eux.")]
        public List<ChallengeId> Ties { get; set; } = [];
    }
}
