using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>How far the approval of a vacancy has come, and what was said in earlier ones.</summary>
public sealed class ApprobationModel(IMediator mediator) : GestionPage
{
    public VacancyApprovalsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        ModelState.Clear();
        var found = await mediator.Send(new VacancyApprovals(id), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        return Page();
    }
}
