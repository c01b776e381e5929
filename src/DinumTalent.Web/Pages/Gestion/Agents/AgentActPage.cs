using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>A page that does one act on an agent: what it means, then a form that does it.</summary>
public abstract class AgentActPage(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public AgentId Id { get; set; }

    /// <summary>What the person saw; the present one after a conflict has been told.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    public AgentSheetView Agent { get; private set; } = null!;

    protected virtual bool MayAct => Agent.MayEdit;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        if (!MayAct) return StatusCode(StatusCodes.Status403Forbidden);
        Prefill();
        return Page();
    }

    /// <summary>Proposes what is likely, before the page is first shown.</summary>
    protected virtual void Prefill()
    {
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var agent = await mediator.Send(new AgentSheet(Id), ct);
        if (agent.IsFailure) return await Refuse(agent, ct);
        (Agent, Version) = (agent.Value, Version ?? agent.Value.Version);
        return null;
    }

    /// <summary>Does the act and goes back to the agent, or says why not.</summary>
    protected async Task<IActionResult> Do(ICommand command, string done, string? to = null)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (!MayAct) return StatusCode(StatusCodes.Status403Forbidden);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var result = await mediator.Send(command, Aborted);
        if (result.IsSuccess) return Done(done, to ?? Routes.Agent(Id));
        if (result.Errors.Any(e => e.Stale is not null)) Version = null;
        return await Refuse(result, Aborted);
    }
}
