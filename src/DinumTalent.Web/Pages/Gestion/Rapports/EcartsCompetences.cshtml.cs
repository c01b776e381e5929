using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The report on gaps of skills, to read in the browser.</summary>
public sealed class EcartsCompetencesModel(IMediator mediator) : SkillReportPage
{
    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.SkillGapsReport(Filter, WithDesirable, format: format)) { Related = [new NavigationEntry("Choisir une administration ou un métier", Routes.SkillGaps)], Order = WithDesirable ? null : Filter.For(ReportKind.SkillGaps) };

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var report = await mediator.Send(new SkillGapsReport(Filter, WithDesirable), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
