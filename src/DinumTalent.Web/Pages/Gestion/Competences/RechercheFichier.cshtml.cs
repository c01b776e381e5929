using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>What a talent search found, as a file.</summary>
public sealed class RechercheFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(string format)
    {
        ModelState.Clear();
        var report = await mediator.Send(new TalentSearchExport(TalentAddress.Read(Request.Query)), Aborted);
        return report.IsFailure ? await Refuse(report, Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
