using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The dashboard of the filière as a file.</summary>
public sealed class TableauDeBordFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(string format)
    {
        var found = await mediator.Send(new WorkforceDashboard(ReviewAddress.Read(Request.Query)), Aborted);
        return found.IsFailure ? await Refuse(found, Aborted) : await ReportDownload.Of(found.Value.Report, format, renderers, Response, Aborted);
    }
}
