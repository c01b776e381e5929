using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The missions of a cohort as a table to keep.</summary>
public sealed class MissionsFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(CohortId id, string format, MissionState? etat, MissionAlertKind? alerte, ChallengeId? defi)
    {
        var report = await mediator.Send(new MissionsExport(id, etat, alerte, defi), Aborted);
        return report.IsFailure ? await Refuse(report, Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
