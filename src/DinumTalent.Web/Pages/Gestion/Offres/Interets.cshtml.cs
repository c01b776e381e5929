using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>The agents who say to be interested in a vacancy.</summary>
public sealed class InteretsModel(IMediator mediator) : GestionPage
{
    public InterestedTalentsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        var view = await mediator.Send(new InterestedTalents(id), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
