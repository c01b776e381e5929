using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>Gives a candidate more time to answer.</summary>
public sealed class ProlongerModel(IMediator mediator) : OfferPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string? Obstacle =>
        !May(Permission.DecideHires) ? "Vos rôles dans cette administration ne permettent pas cette décision."
        : Live?.Status is OfferStatus.Sent ? null
        : "Aucune proposition n’attend de réponse.";

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await Unreadable()
        : await After(await Mediator.Send(new ExtendOffer(Offer, Version ?? 0, Input.AnswerBefore), Aborted),
            $"Le candidat peut répondre jusqu’au {Input.AnswerBefore?.ToFrench()} inclus. Il en est averti par courriel.");

    public sealed class InputModel
    {
        [Display(Name = "Nouvelle date limite de réponse", Description = "Dernier jour pour répondre, inclus.")]
        public DateOnly? AnswerBefore { get; set; }
    }
}
