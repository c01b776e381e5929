using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The report on equality, to read in the browser.</summary>
public sealed class EgaliteModel(IMediator mediator) : GestionPage
{
    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, Routes.EqualityReport) { Order = new ReportTerms(ReportKind.Equality) };

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new EqualityFigures(), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
