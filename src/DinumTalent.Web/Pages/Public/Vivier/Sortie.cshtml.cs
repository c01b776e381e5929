using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Vivier;

/// <summary>Asks before somebody leaves the vivier: it can't be undone.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class SortieModel(IMediator mediator) : VivierPage(mediator)
{
    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var left = await Mediator.Send(new LeavePool(Token), Aborted);
        return left.IsFailure ? await Refuse(left, Aborted) : Done("Vous avez quitté le vivier : vos données y sont effacées.", Routes.Home);
    }
}
