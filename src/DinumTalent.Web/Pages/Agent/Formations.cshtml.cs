using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>Trainings that would close the own gaps, the catalogue, and what was asked for.</summary>
public sealed class FormationsModel(IMediator mediator) : AgentPage
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The training that is being given up, if one.</summary>
    [BindProperty(Name = "abandonner", SupportsGet = true)]
    public TrainingEnrolmentId? Abandonner { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OwnTrainingsView View { get; private set; } = null!;

    public OwnEnrolmentRow? GivingUp => View.Own.FirstOrDefault(e => e.Id == Abandonner && e.ClosedAt is null);

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostDemanderAsync(TrainingId formation, string? motif)
    {
        var wished = await mediator.Send(new WishTraining(formation, motif), Aborted);
        return wished.IsFailure
            ? await Refuse(wished, Aborted)
            : Done("Votre demande est enregistrée. Votre responsable ou votre service des ressources humaines en décidera ; vous serez prévenu(e) par courriel.", Routes.OwnTrainings);
    }

    public async Task<IActionResult> OnPostAbandonnerAsync(long version)
    {
        var given = await mediator.Send(new GiveUpOwnTraining(Abandonner ?? default, version, Input.Reason), Aborted);
        return given.IsFailure ? await Refuse(given, Aborted) : Done("Vous avez abandonné cette formation.", Routes.OwnTrainings);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var asked) ? asked : 1;
        var own = await mediator.Send(new OwnTrainings(Q, Paging.Of(number, null)), ct);
        if (own.IsFailure) return NoAgent();
        View = own.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Pourquoi", Description = "Votre responsable et vos ressources humaines le liront.")]
        public string? Reason { get; set; }
    }
}
