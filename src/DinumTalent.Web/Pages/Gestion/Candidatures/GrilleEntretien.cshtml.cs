using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>The interview grid of an application, to read in the browser: empty while no scorecard is handed in.</summary>
public sealed class GrilleEntretienModel(IMediator mediator) : GestionPage
{
    [FromRoute(Name = "id")]
    public JobApplicationId Id { get; set; }

    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.InterviewGrid(Id, format))
    {
        Related = [new("La candidature", Routes.ApplicationTab(Id, "evaluations"))],
    };

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new InterviewGrid(Id), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
