using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Takes a refusal or an acceptance back, with a reason.</summary>
public sealed class AnnulerModel(IMediator mediator) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool IsRefusal => Sheet.Status is ApplicationStatus.Refused;

    public override string? Obstacle =>
        ObstacleTo(Sheet.Status is ApplicationStatus.Accepted ? Permission.DecideHires : Permission.MoveApplications, ApplicationStatus.Refused, ApplicationStatus.Accepted) ?? Ended;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostRefusAsync(long version)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var told = Sheet.Refusal?.ToldAt is not null;
        return await After(await Mediator.Send(new RevertRefusal(Id, version, Input.Reason), Aborted),
            "Le refus est annulé. La candidature revient à l’étape qu’elle avait quittée. "
            + (told ? "Le candidat, qui connaissait le refus, en est averti par courriel." : "Le candidat ne connaissait pas le refus : il n’est pas averti."));
    }

    public async Task<IActionResult> OnPostRetenueAsync(long version) =>
        await After(await Mediator.Send(new UndoAcceptance(Id, version, Input.Reason), Aborted),
            "La décision est annulée. La candidature revient à l’étape qu’elle avait quittée, le poste est de nouveau à pourvoir, et le candidat en est averti par courriel.");

    public sealed class InputModel
    {
        [Display(Name = "Motif de l’annulation", Description = "Il reste dans l’historique de la candidature.")]
        public string? Reason { get; set; }
    }
}
