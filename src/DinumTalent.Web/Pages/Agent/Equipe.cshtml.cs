using DinumTalent.Application.Skills;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>The line manager's team, with what waits for a validation.</summary>
public sealed class EquipeModel(IMediator mediator) : AgentPage
{
    public IReadOnlyList<TeamRow> Team { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var team = await mediator.Send(new TeamOverview(), Aborted);
        if (team.IsFailure) return await Refuse(team, Aborted);
        Team = team.Value;
        return Page();
    }
}
