using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The missions of a cohort, those with alerts first.</summary>
public sealed class MissionsModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "etat")]
    public MissionState? Etat { get; set; }

    [BindProperty(SupportsGet = true, Name = "alerte")]
    public MissionAlertKind? Alerte { get; set; }

    [BindProperty(SupportsGet = true, Name = "defi")]
    public ChallengeId? Defi { get; set; }

    public CohortMissionsView View { get; private set; } = null!;

    public bool IsFiltered => Etat is not null || Alerte is not null || Defi is not null;

    public IReadOnlyList<SelectListItem> Challenges => SelectLists.Of(View.Challenges, c => c.Title, c => c.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new CohortMissions(Id, Etat, Alerte, Defi), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }

    /// <summary>Address of the table to keep, with the filters of the page.</summary>
    public string Export(string format) => $"{Routes.CohortMissions(Id)}.{format}{Request.QueryString}";
}
