using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The file of a deliberation on one challenge.</summary>
public sealed class DossierJuryFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(CohortId id, ChallengeId defi, int sprint = 1)
    {
        var report = await mediator.Send(new JuryFile(id, defi, sprint), Aborted);
        return report.IsFailure ? await Refuse(report, Aborted) : await ReportDownload.Of(report.Value, "pdf", renderers, Response, Aborted);
    }
}
