using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>The challenges that the person at hand judges.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public MyJuryView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new MyJury(), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
