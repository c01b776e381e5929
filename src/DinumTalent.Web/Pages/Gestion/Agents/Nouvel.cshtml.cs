using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Records an agent who did not come through a vacancy of this site.</summary>
public sealed class NouvelModel(IMediator mediator) : AgentFormPage(mediator)
{
    public async Task<IActionResult> OnGetAsync() => await Read() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Search() is { } found) return found;
        if (await Unreadable() is { } unreadable) return unreadable;
        var created = await Mediator.Send(new CreateAgent(Input.Identity, Input.Arrival, Input.Contract), Aborted);
        return created.IsSuccess
            ? Done("L’agent est enregistré avec son premier contrat.", Routes.Agent(created.Value))
            : await After(created, "", "");
    }
}
