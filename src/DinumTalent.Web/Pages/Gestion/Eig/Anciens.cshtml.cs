using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>What became of the fellows of a cohort, without what a group too small would give away.</summary>
public sealed class AnciensModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    public CohortAlumniView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new CohortAlumni(Id), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
