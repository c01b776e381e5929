using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The dashboard of the filière as a report, to read in the browser.</summary>
public sealed class TableauDeBordModel(IMediator mediator) : GestionPage
{
    private ReviewFilter filter = new();

    public Report Report { get; private set; } = null!;

    public PeriodChoice Choice { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.WorkforceDashboard(filter, format)) { Filters = ("/Pages/Gestion/_Periode.cshtml", Choice), Order = filter.For(ReportKind.WorkforceDashboard) };

    public async Task<IActionResult> OnGetAsync()
    {
        filter = ReviewAddress.Read(Request.Query) with { Family = null, Job = null };
        var found = await mediator.Send(new WorkforceDashboard(filter), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        var form = await mediator.Send(new RecruitmentReviewForm(filter), Aborted);
        if (form.IsFailure) return await Refuse(form, Aborted);
        (Report, Choice) = (found.Value.Report, new PeriodChoice(Routes.WorkforceDashboard(), filter, form.Value));
        return Page();
    }
}
