using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>The auditions at which the person at hand sits.</summary>
public sealed class AuditionsModel(IMediator mediator) : GestionPage
{
    public MyAuditionsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new MyAuditions(), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
