using DinumTalent.Application.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents.Imports;

public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public Page<AgentImportRow> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        var list = await mediator.Send(new AgentImportList(Paging.Of(number, size)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        return Page();
    }
}
