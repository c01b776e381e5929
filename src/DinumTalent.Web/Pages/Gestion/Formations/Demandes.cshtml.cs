using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>What agents ask for in trainings.</summary>
public sealed class DemandesModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "etat", SupportsGet = true)]
    public TrainingStatus? Etat { get; set; }

    /// <summary>Only those whose last day has passed without a word on how it ended.</summary>
    [BindProperty(Name = "passees", SupportsGet = true)]
    public bool Passees { get; set; }

    public TrainingRequestsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        ModelState.Clear();
        var found = await mediator.Send(new TrainingRequests(Etat, Passees, Paging.Of(number, size)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        return Page();
    }
}
