using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>The assessment document of an application, to read in the browser: today's, or a version kept at a decision.</summary>
public sealed class CompteRenduModel(IMediator mediator) : GestionPage
{
    [FromRoute(Name = "id")]
    public JobApplicationId Id { get; set; }

    [FromQuery(Name = "version")]
    public int? Number { get; set; }

    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.Assessment(Id, format, Number))
    {
        Related = [new("La candidature", Routes.ApplicationTab(Id, "entretiens"))],
    };

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new InterviewAssessment(Id, Number), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
