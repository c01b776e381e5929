using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>The attestation of the own mission as a file.</summary>
public sealed class AttestationFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : CandidatePage
{
    public async Task<IActionResult> OnGetAsync(MissionId id, string format)
    {
        var report = await mediator.Send(new OwnMissionCertificate(id), Aborted);
        return report.IsFailure ? await RefuseFile(report, Routes.Mission(id), Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
