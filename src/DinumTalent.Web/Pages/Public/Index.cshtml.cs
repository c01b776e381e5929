using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

[EnableRateLimiting(RateLimits.Search)]
[KeptForAnyone(UntilVacanciesChange = true)]
public sealed class IndexModel(IMediator mediator, ISiteLinks links) : TalentPage
{
    public PublicHomeView Home { get; private set; } = null!;

    public string Canonical => links.Home;

    public async Task<IActionResult> OnGetAsync()
    {
        var home = await mediator.Send(new PublicHome(), Aborted);
        if (home.IsFailure) return await Refuse(home, Aborted);
        Home = home.Value;
        return Page();
    }
}
