using DinumTalent.Application.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>What a job requires against what one agent holds.</summary>
public sealed class EcartsAgentModel(IMediator mediator) : GestionPage
{
    public AgentGapsView View { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public AgentId Id { get; set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "metier")] JobProfileId? job)
    {
        ModelState.Clear();
        var view = await mediator.Send(new AgentGaps(Id, job), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
