using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The attestation of a mission as a file.</summary>
public sealed class AttestationFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(CohortId cohort, MissionId id, string format)
    {
        var report = await mediator.Send(new MissionCertificate(cohort, id), Aborted);
        return report.IsFailure ? await RefuseFile(report, Routes.CohortMission(cohort, id), Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
