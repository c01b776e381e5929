using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The cohorts of a programme.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public CohortListView List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        var list = await mediator.Send(new CohortList(Paging.Of(number, size)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        return Page();
    }
}
