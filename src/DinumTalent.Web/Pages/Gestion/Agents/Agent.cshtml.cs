using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

public sealed class AgentModel(IMediator mediator, TimeProvider clock) : GestionPage
{
    public AgentSheetView Agent { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(AgentId id)
    {
        var agent = await mediator.Send(new AgentSheet(id), Aborted);
        if (agent.IsFailure) return await Refuse(agent, Aborted);
        Agent = agent.Value;
        return Page();
    }
}
