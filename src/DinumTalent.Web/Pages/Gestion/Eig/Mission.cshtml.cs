using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>A mission as the programme follows it.</summary>
public sealed class MissionModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public MissionId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ProgrammeMissionView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostArreterAsync(long version) => After(new EndMissionEarly(Id, version, Input.Day, Input.Reason), "La mission est arrêtée à cette date.");

    public Task<IActionResult> OnPostLierAsync(long version) =>
        After(new LinkFellowAgent(Id, version, Input.Email), string.IsNullOrWhiteSpace(Input.Email) ? "L’EIG n’est plus lié à un agent." : "L’EIG est lié à cet agent.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new ProgrammeMission(Cohort, Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    private async Task<IActionResult> After(ICommand command, string message)
    {
        var done = await mediator.Send(command, Aborted);
        return done.IsFailure ? await Refuse(done, Aborted) : Done(message, Routes.CohortMission(Cohort, Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Dernier jour de la mission")]
        public DateOnly? Day { get; set; }

        [Display(Name = "Motif", Description = "Gardé au journal.")]
        public string? Reason { get; set; }

        [Display(Name = "Adresse professionnelle de l’agent", Description = "Celle de son dossier d’agent, dans n’importe quelle administration. Vide : le lien est retiré.")]
        public string? Email { get; set; }
    }
}
