using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Signs the next contract of an agent: renewal, change of position, return.</summary>
public sealed class ContratModel(IMediator mediator) : AgentFormPage(mediator)
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public AgentId Id { get; set; }

    /// <summary>What was decided: "cdi" or "renouvellement"; anything else: nothing.</summary>
    [FromQuery(Name = "suite")]
    public string? Suite { get; set; }

    /// <summary>Last lawful day of a renewal, as the decision page proposes it.</summary>
    [FromQuery(Name = "fin")]
    public DateOnly? Latest { get; set; }

    protected override AgentId? Edited => Id;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Read() is { } instead) return instead;
        Input = AgentFields.After(Agent.Latest);
        if (Suite == "cdi") (Input.Status, Input.SameDutiesRenewed) = (EmploymentStatus.Permanent, true);
        if (Suite == "renouvellement") (Input.EndsOn, Input.SameDutiesRenewed) = (Latest, true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Search() is { } found) return found;
        return await Unreadable()
            ?? await After(await Mediator.Send(new SignContract(Id, Version ?? 0, Input.Contract), Aborted), "Le contrat est enregistré. Les prochaines échéances sont recalculées.", Routes.Agent(Id));
    }
}
