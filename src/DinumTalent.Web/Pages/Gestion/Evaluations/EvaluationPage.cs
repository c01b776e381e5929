using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Evaluations;

/// <summary>A page about one application that the person at hand evaluates.</summary>
public abstract class EvaluationPage(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public JobApplicationId Id { get; set; }

    public EvaluationSheetView Sheet { get; private set; } = null!;

    protected IMediator Mediator => mediator;

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var answer = await mediator.Send(new EvaluationSheet(Id), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        Sheet = answer.Value;
        return null;
    }
}
