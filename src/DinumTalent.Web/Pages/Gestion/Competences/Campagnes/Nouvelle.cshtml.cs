using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Competences.Campagnes;

/// <summary>Prepares a campaign; the next page shows how many agents it would ask, and launches it.</summary>
public sealed class NouvelleModel(IMediator mediator, TimeProvider clock) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OrganisationChoices Choices { get; private set; } = new([], 0);

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Choices.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        var today = clock.Today();
        Input = new InputModel { Title = $"Recensement des compétences {today.AddDays(7).Year}", OpensOn = today.AddDays(7), ClosesOn = today.AddDays(35), ReminderDays = 7 };
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var planned = await mediator.Send(new PlanCampaign(Input.Title, Input.OrganisationId, Input.OpensOn, Input.ClosesOn, Input.ReminderDays), Aborted);
        return planned.IsFailure
            ? await Refuse(planned, Aborted)
            : Done("La campagne est préparée. Vérifiez qui elle concerne, puis lancez-la.", AgentRoutes.Campaign(planned.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var choices = await mediator.Send(new CampaignForm(Input.OrganisationId), ct);
        if (choices.IsFailure) return StatusCode(StatusCodes.Status403Forbidden);
        Choices = choices.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Titre", Description = "Les agents le liront dans leurs messages.")]
        public string? Title { get; set; }

        [Display(Name = "Administration concernée", Description = "Avec toutes celles qui en dépendent.")]
        public OrganisationId? OrganisationId { get; set; }

        [Display(Name = "Premier jour")]
        public DateOnly? OpensOn { get; set; }

        [Display(Name = "Dernier jour pour répondre")]
        public DateOnly? ClosesOn { get; set; }

        [Display(Name = "Relance, en jours avant la fin", Description = "Un seul message, à ceux qui n’ont pas répondu.")]
        public int? ReminderDays { get; set; }
    }
}
