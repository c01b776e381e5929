using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>What agents say: rounds of the pulse, interviews about staying and leaving, and the reasons given.</summary>
public sealed class EcouteModel(IMediator mediator, Standing standing) : GestionPage
{
    public ListeningBoardView View { get; private set; } = null!;

    public bool MayManage { get; private set; }

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "nature", SupportsGet = true)]
    public RetentionInterviewKind? Nature { get; set; }

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Kinds => SelectLists.Of<RetentionInterviewKind>();

    public bool IsFiltered => Organisation is not null || Nature is not null;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        ModelState.Clear();
        var view = await mediator.Send(new ListeningBoard(Organisation, Nature, Paging.Of(number, size)), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        (View, MayManage) = (view.Value, await standing.Holds(Permission.ManageRetention, Aborted));
        return Page();
    }
}
