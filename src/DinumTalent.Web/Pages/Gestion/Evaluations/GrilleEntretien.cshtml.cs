using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Evaluations;

/// <summary>The interview grid for somebody who evaluates, to read in the browser or to print and fill in.</summary>
public sealed class GrilleEntretienModel(IMediator mediator) : GestionPage
{
    [FromRoute(Name = "id")]
    public JobApplicationId Id { get; set; }

    /// <summary>The interview that is scored; null for the application as it was given to evaluate.</summary>
    [FromQuery(Name = "entretien")]
    public InterviewId? Interview { get; set; }

    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.OwnInterviewGrid(Id, Interview, format))
    {
        Related = [new("Mon évaluation", Routes.Evaluation(Id, Interview))],
    };

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new OwnInterviewGrid(Id, Interview), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
