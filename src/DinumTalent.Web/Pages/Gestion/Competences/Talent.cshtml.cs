using DinumTalent.Application.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>The passport of an agent whom a search found, and why.</summary>
public sealed class TalentModel(IMediator mediator) : GestionPage
{
    public TalentProfileView Talent { get; private set; } = null!;

    public TalentCriteria Criteria { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(AgentId id)
    {
        Criteria = TalentAddress.Read(Request.Query);
        var talent = await mediator.Send(new TalentProfile(id, Criteria.Skills), Aborted);
        if (talent.IsFailure) return await Refuse(talent, Aborted);
        Talent = talent.Value;
        return Page();
    }
}
