using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>The applications that the person at hand reads without names.</summary>
public sealed class CandidaturesModel(IMediator mediator) : GestionPage
{
    public MyReadingsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new MyReadings(), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
