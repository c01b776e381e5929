using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>A training: retire it, propose it to an agent, see who asked for it.</summary>
public sealed class FormationModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public TrainingId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public TrainingSheetView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostProposerAsync(long version, bool offre)
    {
        var set = await mediator.Send(new SetTrainingOffered(Id, version, offre), Aborted);
        return set.IsFailure
            ? await Refuse(set, Aborted)
            : Done(offre ? "La formation est proposée de nouveau." : "La formation est retirée du catalogue. Les demandes en cours continuent.", Routes.Training(Id));
    }

    public async Task<IActionResult> OnPostAgentAsync()
    {
        var proposed = await mediator.Send(new ProposeTraining(Id, Input.Email, Input.Motivation), Aborted);
        return proposed.IsFailure
            ? await Refuse(proposed, Aborted)
            : Done("La formation est proposée à l’agent, qui en est prévenu par courriel, une fois. Inscrivez-le quand les dates sont connues.", Routes.TrainingRequest(proposed.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new TrainingSheet(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Adresse professionnelle de l’agent")]
        public string? Email { get; set; }

        [Display(Name = "Pourquoi cette formation")]
        public string? Motivation { get; set; }
    }
}
