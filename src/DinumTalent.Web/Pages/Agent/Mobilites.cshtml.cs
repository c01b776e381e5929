using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>The open vacancies that fit the signed-in agent.</summary>
public sealed class MobilitesModel(IMediator mediator) : CandidatePage
{
    public FittingVacanciesView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        ModelState.Clear();
        var view = await mediator.Send(new FittingVacancies(Paging.Of(number, size)), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
