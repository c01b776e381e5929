using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>What a round of the pulse says, without what a group too small would give away.</summary>
public sealed class BarometreResultatsModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public PulseRoundId Id { get; set; }

    public PulseResultsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new PulseResults(Id), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
