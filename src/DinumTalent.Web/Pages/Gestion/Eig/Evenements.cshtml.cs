using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Events of a cohort, and who of its fellows came.</summary>
public sealed class EvenementsModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(Name = "present")]
    public List<MissionId> Present { get; set; } = [];

    public CohortMissionsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAjouterAsync()
    {
        var held = await mediator.Send(new HoldCohortEvent(Id, Input.Title, Input.Day, []), Aborted);
        return held.IsFailure ? await Refuse(held, Aborted) : Done("L’événement est ajouté.", Routes.CohortEvents(Id));
    }

    public async Task<IActionResult> OnPostPresencesAsync(CohortEventId evenement, long version)
    {
        var noted = await mediator.Send(new NoteAttendance(evenement, version, Present), Aborted);
        return noted.IsFailure ? await Refuse(noted, Aborted) : Done("Les présences sont enregistrées.", Routes.CohortEvents(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortMissions(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Nom", Description = "Par exemple « Rentrée de la promotion ».")]
        public string? Title { get; set; }

        [Display(Name = "Jour")]
        public DateOnly? Day { get; set; }
    }
}
