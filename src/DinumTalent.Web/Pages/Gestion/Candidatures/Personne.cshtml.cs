using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>The other applications of the person, within rights and consent.</summary>
public sealed class PersonneModel(IMediator mediator) : GestionPage
{
    public OtherApplicationsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(JobApplicationId id)
    {
        var view = await mediator.Send(new OtherApplications(id), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
