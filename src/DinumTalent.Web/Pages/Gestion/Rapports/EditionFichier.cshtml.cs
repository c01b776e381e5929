using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>A prepared report as a file.</summary>
public sealed class EditionFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(ReportEditionId id, string format)
    {
        var found = await mediator.Send(new ReportEditionSheet(id), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        // The page says why there is none.
        return found.Value.Report is { } report ? await ReportDownload.Of(report, format, renderers, Response, Aborted) : LocalRedirect(Routes.ReportEdition(id));
    }
}
