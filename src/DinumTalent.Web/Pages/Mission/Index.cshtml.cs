using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>The missions that somebody does or follows.</summary>
public sealed class IndexModel(IMediator mediator) : CandidatePage
{
    public IReadOnlyList<MyMissionRow> Missions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var missions = await mediator.Send(new MyMissions(), Aborted);
        if (missions.IsFailure) return await Refuse(missions, Aborted);
        Missions = missions.Value;
        return Page();
    }
}
