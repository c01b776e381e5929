using DinumTalent.Application.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class IndexModel(IMediator mediator) : ReferentialPage(mediator)
{
    public ReferentialOverviewView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var found = await Mediator.Send(new ReferentialOverview(), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        return Page();
    }
}
