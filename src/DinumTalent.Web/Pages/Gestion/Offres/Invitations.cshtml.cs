using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>Who of the vivier was invited to a vacancy, and what came of it.</summary>
public sealed class InvitationsModel(IMediator mediator) : GestionPage
{
    public VacancyInvitationsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        var view = await mediator.Send(new VacancyInvitations(id), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
