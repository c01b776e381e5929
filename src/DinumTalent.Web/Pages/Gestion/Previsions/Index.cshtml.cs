using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Previsions;

/// <summary>The forecasts within reach.</summary>
public sealed class IndexModel(IMediator mediator, Standing standing) : GestionPage
{
    public Page<ForecastListRow> List { get; private set; } = null!;

    public bool MayPlan { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        ModelState.Clear();
        var list = await mediator.Send(new ForecastList(Paging.Of(number, size)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        (List, MayPlan) = (list.Value, await standing.Holds(Permission.PlanHeadcount, Aborted));
        return Page();
    }
}
