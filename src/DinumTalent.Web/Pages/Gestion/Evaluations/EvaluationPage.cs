using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Gestion.Candidatures;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Evaluations;

/// <summary>A page about one application that the person at hand evaluates.</summary>
public abstract class EvaluationPage(IMediator mediator) : ApplicationPage(mediator)
{
    public EvaluationSheetView Sheet { get; private set; } = null!;

    /// <summary>The interview that is scored; null for the application as it was given to evaluate.</summary>
    [FromQuery(Name = "entretien")]
    public InterviewId? Interview { get; set; }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var answer = await Mediator.Send(new EvaluationSheet(Id, Interview), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        Sheet = answer.Value;
        return null;
    }
}
