using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Defis;

/// <summary>Begins a challenge for a cohort.</summary>
public sealed class ProposerModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public string Cohort { get; set; } = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ChallengeStartView Start { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Start.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var started = await mediator.Send(new StartChallenge(Cohort, Input.OrganisationId, Input.Title), Aborted);
        return started.IsFailure ? await Refuse(started, Aborted) : Done("Le brouillon est commencé. Vous seul le voyez, avec les auteurs que vous nommerez.", Routes.EditChallenge(started.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var start = await mediator.Send(new ChallengeStart(Cohort, Input.OrganisationId), ct);
        if (start.IsFailure) return await Refuse(start, ct);
        Start = start.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Titre du défi", Description = "Vous pourrez le changer jusqu’au dépôt.")]
        public string? Title { get; set; }

        [Display(Name = "Administration qui propose le défi")]
        public OrganisationId? OrganisationId { get; set; }
    }
}
