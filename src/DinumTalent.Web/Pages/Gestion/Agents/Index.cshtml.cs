using DinumTalent.Application.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public Page<AgentRow> List { get; private set; } = null!;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        ModelState.Clear();
        var list = await mediator.Send(new AgentList(Q, Paging.Of(number, size)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        return Page();
    }
}
