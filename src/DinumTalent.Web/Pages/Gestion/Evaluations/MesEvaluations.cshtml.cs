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

    /// <summary>Scorecards of interviews that are still to hand in.</summary>
    public ToDoSection OfInterviews { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var answer = await mediator.Send(new MyEvaluations(Paging.Of(Numero, Taille)), Aborted);
        if (answer.IsFailure) return await Refuse(answer, Aborted);
        var interviews = await mediator.Send(new InterviewScorecardsToGive(), Aborted);
        if (interviews.IsFailure) return await Refuse(interviews, Aborted);
        (View, OfInterviews) = (answer.Value, interviews.Value);
        return Page();
    }
}
