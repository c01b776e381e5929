using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Arrivees;

/// <summary>One arrival: who does what by when.</summary>
public sealed class ArriveeModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public ArrivalId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The task to be entrusted, when one is.</summary>
    [BindProperty(Name = "confier", SupportsGet = true)]
    public ArrivalTaskId? Entrusted { get; set; }

    public ArrivalSheetView Arrival { get; private set; } = null!;

    public ArrivalTaskRow? ToEntrust => Arrival.MayAct ? Arrival.Tasks.FirstOrDefault(t => t.Id == Entrusted && t.DoneAt is null && t.Role is not ArrivalRole.Newcomer) : null;

    public IReadOnlyList<SelectListItem> Roles => SelectLists.Of<ArrivalRole>();

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel { StartsOn = Arrival.StartsOn, Name = ToEntrust?.Responsible, Email = ToEntrust?.Email };
        return Page();
    }

    public async Task<IActionResult> OnPostCocherAsync(long version, ArrivalTaskId tache, bool fait) =>
        await After(new TickArrivalTask(Id, version, tache, fait), fait ? "La tâche est notée comme faite, à votre nom." : "La tâche est de nouveau à faire.");

    public async Task<IActionResult> OnPostConfierAsync(long version) =>
        await After(new EntrustArrivalTask(Id, version, Entrusted ?? default, Input.Name, Input.Email), "La tâche est confiée. La personne en est avertie par courriel.");

    public async Task<IActionResult> OnPostAjouterAsync(long version) =>
        await After(new AddArrivalTask(Id, version, Input.Title, Input.Role, Input.DueOn), "La tâche est ajoutée.");

    public async Task<IActionResult> OnPostSupprimerAsync(long version, ArrivalTaskId tache) =>
        await After(new RemoveArrivalTask(Id, version, tache), "La tâche est retirée de cette arrivée.");

    public async Task<IActionResult> OnPostReporterAsync(long version) =>
        await After(new MoveArrival(Id, version, Input.StartsOn), "Le premier jour est changé, et les tâches qui restent à faire se décalent d’autant. Le contrat de l’agent ne change pas : corrigez-le sur sa fiche.");

    public async Task<IActionResult> OnPostAbandonnerAsync(long version) =>
        await After(new CallOffArrival(Id, version, Input.Reason), "L’arrivée est abandonnée : personne n’est plus relancé. La fiche de l’agent et son contrat restent, à corriger s’il le faut.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var arrival = await mediator.Send(new ArrivalSheet(Id), ct);
        if (arrival.IsFailure) return await Refuse(arrival, ct);
        Arrival = arrival.Value;
        return null;
    }

    private async Task<IActionResult> After(ICommand command, string message)
    {
        var done = await mediator.Send(command, Aborted);
        return done.IsFailure ? await Refuse(done, Aborted) : Done(message, Routes.Arrival(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Nom")]
        public string? Name { get; set; }

        [Display(Name = "Adresse électronique", Description = "De la personne ou du service. Sans compte, elle reçoit un lien qui n’ouvre que cette tâche.")]
        public string? Email { get; set; }

        [Display(Name = "Tâche")]
        public string? Title { get; set; }

        [Display(Name = "Qui la fait")]
        public ArrivalRole? Role { get; set; }

        [Display(Name = "Au plus tard le")]
        public DateOnly? DueOn { get; set; }

        [Display(Name = "Premier jour")]
        public DateOnly? StartsOn { get; set; }

        [Display(Name = "Motif")]
        public string? Reason { get; set; }
    }
}
