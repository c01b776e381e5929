using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Corrects who an agent is, and where.</summary>
public sealed class ModifierModel(IMediator mediator) : AgentFormPage(mediator)
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public AgentId Id { get; set; }

    protected override AgentId? Edited => Id;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Read() is { } instead) return instead;
        Input = AgentFields.From(Agent.Identity);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Unreadable()
        ?? await After(await Mediator.Send(new EditAgent(Id, Version ?? 0, Input.Identity), Aborted), "La fiche de l’agent est modifiée.", Routes.Agent(Id));
}
