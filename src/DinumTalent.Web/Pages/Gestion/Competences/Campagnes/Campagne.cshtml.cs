using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Competences.Campagnes;

/// <summary>A campaign: launch it, follow who answered, read what it found.</summary>
public sealed class CampagneModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CampaignId Id { get; set; }

    [BindProperty(Name = "administration", SupportsGet = true)]
    public OrganisationId? Administration { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CampaignSheetView Campaign { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostLancerAsync(long version) =>
        Send(new LaunchCampaign(Id, version), "La campagne est lancée. Les invitations partent en arrière-plan à partir de son premier jour.");

    public Task<IActionResult> OnPostAnnulerAsync(long version) =>
        Send(new CancelCampaign(Id, version, Input.Reason), "La campagne est annulée. Plus aucun message ne partira.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new CampaignSheet(Id, Administration), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        Campaign = found.Value;
        return null;
    }

    private async Task<IActionResult> Send(ICommand command, string done)
    {
        var answer = await mediator.Send(command, Aborted);
        return answer.IsFailure ? await Refuse(answer, Aborted) : Done(done, AgentRoutes.Campaign(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Motif de l’annulation", Description = "Il reste dans le journal.")]
        public string? Reason { get; set; }
    }
}
