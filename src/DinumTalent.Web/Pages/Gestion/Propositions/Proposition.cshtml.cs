using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>The proposal made for an application, what comes next for it, and those before.</summary>
public sealed class PropositionModel(IMediator mediator, TimeProvider clock) : OfferPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Deciders => SelectLists.Of(Offers.Deciders, d => d.Name, d => d.Id);

    public DateOnly Today => clock.Today();

    public bool MayPrepare => MayDecide && Live is null && Sheet.Status is ApplicationStatus.Accepted;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostSoumettreAsync() =>
        await After(await Mediator.Send(new SubmitOffer(Offer, Version ?? 0, Input.Approver), Aborted),
            Input.Approver is null
                ? "L’approbation est demandée : toute personne habilitée voit la proposition dans « Propositions »."
                : "L’approbation est demandée : la personne choisie en est avertie par courriel.");

    public async Task<IActionResult> OnPostApprouverAsync() =>
        await After(await Mediator.Send(new ApproveOffer(Offer, Version ?? 0, Input.Note), Aborted),
            "La proposition est approuvée. La personne qui l’a préparée en est avertie ; le candidat n’en sait rien encore.");

    public async Task<IActionResult> OnPostRenvoyerAsync() =>
        await After(await Mediator.Send(new SendBackOffer(Offer, Version ?? 0, Input.Reason), Aborted),
            "La proposition est renvoyée pour modification. La personne qui l’a préparée en est avertie.");

    public async Task<IActionResult> OnPostEnvoyerAsync() =>
        await After(await Mediator.Send(new SendOffer(Offer, Version ?? 0), Aborted),
            "La proposition part vers le candidat par courriel, avec le lien pour y répondre. La lettre est conservée telle quelle.");

    public sealed class InputModel
    {
        [Display(Name = "Personne appelée à approuver", Description = "Elle est avertie par courriel. Sans choix, toute personne habilitée peut approuver.")]
        public UserId? Approver { get; set; }

        [Display(Name = "Remarque")]
        public string? Note { get; set; }

        [Display(Name = "Ce qu’il faut modifier")]
        public string? Reason { get; set; }
    }
}
