using DinumTalent.Application.Skills;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>Home of the agent's space; the first visit ties the account to the agent of its address.</summary>
public sealed class IndexModel(IMediator mediator, Application.Common.Security.ICurrentUser user) : AgentPage
{
    /// <summary>Null for somebody who is no agent.</summary>
    public OwnPassportView? Own { get; private set; }

    public bool LeadsTeam { get; private set; }

    public string? Email => user.ConfirmedEmail;

    public async Task<IActionResult> OnGetAsync()
    {
        var own = await mediator.Send(new OwnPassport(), Aborted);
        if (own is { IsSuccess: true, Value.Agent.IsTied: false }) await mediator.Send(new TieOwnAgent(), Aborted);
        if (own.IsSuccess) Own = own.Value;
        LeadsTeam = await mediator.Send(new LeadsTeam(), Aborted) is { IsSuccess: true, Value: true };
        return Page();
    }
}
