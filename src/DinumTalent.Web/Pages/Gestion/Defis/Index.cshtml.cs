using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Defis;

/// <summary>The challenges that the person at hand writes.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public MyChallengesView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        var view = await mediator.Send(new MyChallenges(Paging.Of(number, size)), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
