using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>Opens a round of the pulse.</summary>
public sealed class BarometreModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public PulseStartView View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input.ClosesOn = View.Today.AddDays(21);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var opened = await mediator.Send(new OpenPulse(Input.Organisation, Input.ClosesOn), Aborted);
        return opened.IsFailure
            ? await Refuse(opened, Aborted)
            : Done($"Le baromètre est ouvert jusqu’au {Input.ClosesOn!.Value.ToFrench()}. Les agents sont invités par courriel dans les minutes qui viennent.", Routes.Listening);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new PulseStart(), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Administration", Description = "Avec tout ce qui en dépend")]
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Dernier jour pour répondre")]
        public DateOnly? ClosesOn { get; set; }
    }
}
