using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>Takes a proposal back, with a reason.</summary>
public sealed class RetirerModel(IMediator mediator) : OfferPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool IsSent => Live?.Status is OfferStatus.Sent;

    public override string? Obstacle =>
        !May(Permission.DecideHires) ? "Vos rôles dans cette administration ne permettent pas cette décision."
        : Live is null ? "Aucune proposition n’est en cours."
        : Live.Status is OfferStatus.Accepted ? "Le candidat a accepté la proposition : annulez plutôt la décision de le retenir."
        : null;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var message = IsSent
            ? "La proposition est retirée. Le poste est de nouveau à pourvoir, la candidature revient à l’étape qu’elle avait quittée, et le candidat est averti par courriel."
            : "La proposition est abandonnée. Le candidat, qui n’en savait rien, reste retenu.";
        return await After(await Mediator.Send(new WithdrawOffer(Offer, Version ?? 0, Input.Reason), Aborted), message);
    }

    public sealed class InputModel
    {
        [Display(Name = "Motif", Description = "Il reste interne : le candidat ne le voit pas.")]
        public string? Reason { get; set; }
    }
}
