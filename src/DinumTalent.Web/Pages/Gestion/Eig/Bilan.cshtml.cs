using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The report on a cohort, to read in the browser.</summary>
public sealed class BilanModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    public ShownReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new CohortReview(Id), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Shown = new ShownReport(report.Value, format => Routes.CohortReview(Id, format)) { Related = [new("Les missions", Routes.CohortMissions(Id)), new("Les anciens", Routes.CohortAlumni(Id))] };
        return Page();
    }
}
