using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Evaluations;

/// <summary>What the person at hand is asked to evaluate.</summary>
public sealed class MesEvaluationsModel(IMediator mediator) : GestionPage
{
    [FromQuery(Name = "page")]
    public int? Numero { get; set; }

    [FromQuery(Name = "taille")]
    public int? Taille { get; set; }

    public MyEvaluationsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var answer = await mediator.Send(new MyEvaluations(Paging.Of(Numero, Taille)), Aborted);
        if (answer.IsFailure) return await Refuse(answer, Aborted);
        View = answer.Value;
        return Page();
    }
}
