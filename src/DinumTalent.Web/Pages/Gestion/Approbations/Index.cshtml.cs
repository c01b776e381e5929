using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Approbations;

/// <summary>What waits for the decision of the person at hand.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public ApprovalsToDecideView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var found = await mediator.Send(new ApprovalsToDecide(), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        return Page();
    }
}
