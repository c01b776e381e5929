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

    public bool IsPossible => Sheet.Status switch
    {
        ApplicationStatus.Refused => May(Permission.MoveApplications),
        ApplicationStatus.Accepted => May(Permission.DecideHires),
        _ => false,
    };

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostRefusAsync(long version) =>
        await After(await Mediator.Send(new RevertRefusal(Id, version, Input.Reason), Aborted),
            "Le refus est annulé. La candidature revient à l’étape qu’elle avait quittée ; le candidat en est averti s’il connaissait le refus.");

    public async Task<IActionResult> OnPostRetenueAsync(long version) =>
        await After(await Mediator.Send(new UndoAcceptance(Id, version, Input.Reason), Aborted),
            "La décision est annulée. La candidature revient à l’étape qu’elle avait quittée et le poste est de nouveau à pourvoir.");

    public sealed class InputModel
    {
        [Display(Name = "Motif de l’annulation", Description = "Il reste dans l’historique de la candidature.")]
        public string? Reason { get; set; }
    }
}
