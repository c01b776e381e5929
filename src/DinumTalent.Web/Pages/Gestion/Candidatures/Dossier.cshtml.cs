using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>The whole file of an application, to read in the browser.</summary>
public sealed class DossierModel(IMediator mediator) : GestionPage
{
    [FromRoute(Name = "id")]
    public JobApplicationId Id { get; set; }

    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.ApplicationFile(Id, format))
    {
        Related = [new("La candidature", Routes.Application(Id))],
    };

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new ApplicationFile(Id), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
