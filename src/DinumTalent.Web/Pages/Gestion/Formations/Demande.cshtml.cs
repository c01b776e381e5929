using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>A request for a training: decide, book, conclude.</summary>
public sealed class DemandeModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public TrainingEnrolmentId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public TrainingRequestSheetView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel { StartsOn = View.Request.StartsOn, EndsOn = View.Request.EndsOn, CompletedOn = View.Request.EndsOn <= View.Today ? View.Request.EndsOn : null };
        return Page();
    }

    public Task<IActionResult> OnPostAccepterAsync(long version) =>
        Send(new DecideTraining(Id, version, true, null), "La demande est acceptée, et l’agent prévenu par courriel. Inscrivez-le quand les dates sont connues.");

    public Task<IActionResult> OnPostRefuserAsync(long version) =>
        Send(new DecideTraining(Id, version, false, Input.Reason), "La demande est refusée. L’agent reçoit le motif par courriel.");

    public Task<IActionResult> OnPostInscrireAsync(long version) =>
        Send(new EnrolInTraining(Id, version, Input.StartsOn, Input.EndsOn), "L’agent est inscrit, et prévenu des dates par courriel.");

    public Task<IActionResult> OnPostAbandonnerAsync(long version) =>
        Send(new GiveUpTraining(Id, version, Input.Reason), "L’abandon est enregistré. L’agent est prévenu par courriel.");

    public async Task<IActionResult> OnPostAcheverAsync(long version)
    {
        var completed = await mediator.Send(new CompleteTraining(Id, version, Input.CompletedOn), Aborted);
        if (completed.IsFailure) return await Refuse(completed, Aborted);
        return Done(completed.Value switch
        {
            0 => "La formation est achevée. Le passeport tenait déjà ces niveaux : il ne change pas.",
            1 => "La formation est achevée. Une compétence du passeport est mise à jour, à valider par le responsable.",
            var n => $"La formation est achevée. {n} compétences du passeport sont mises à jour, à valider par le responsable.",
        }, Routes.TrainingRequest(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new TrainingRequestSheet(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    private async Task<IActionResult> Send(ICommand command, string done)
    {
        var answer = await mediator.Send(command, Aborted);
        return answer.IsFailure ? await Refuse(answer, Aborted) : Done(done, Routes.TrainingRequest(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Motif", Description = "L’agent le lira.")]
        public string? Reason { get; set; }

        [Display(Name = "Premier jour")]
        public DateOnly? StartsOn { get; set; }

        [Display(Name = "Dernier jour")]
        public DateOnly? EndsOn { get; set; }

        [Display(Name = "Jour où la formation a été achevée")]
        public DateOnly? CompletedOn { get; set; }
    }
}
