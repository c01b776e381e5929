using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The report on the skills inventory, to read in the browser.</summary>
public sealed class InventaireCompetencesModel(IMediator mediator) : SkillReportPage
{
    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.SkillInventoryReport(Filter, format: format)) { Related = [new NavigationEntry("Choisir une administration ou un métier", Routes.Skills)], Order = Filter.For(ReportKind.SkillInventory) };

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var report = await mediator.Send(new SkillInventoryReport(Filter), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
