using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>The curves as a file.</summary>
public sealed class CourbesFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(string format)
    {
        var curves = await mediator.Send(new RetentionCurves(RetentionAddress.Read(Request.Query)), Aborted);
        return curves.IsFailure ? await Refuse(curves, Aborted) : await ReportDownload.Of(curves.Value.Report, format, renderers, Response, Aborted);
    }
}
