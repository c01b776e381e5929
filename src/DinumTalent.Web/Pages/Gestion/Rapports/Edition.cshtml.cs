using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>A report as it was when it was prepared.</summary>
public sealed class EditionModel(IMediator mediator) : GestionPage
{
    public ReportEditionView View { get; private set; } = null!;

    /// <summary>Null before it is ready.</summary>
    public ShownReport? Shown => View.Report is { } report ? new ShownReport(report, format => Routes.ReportEdition(View.Id, format))
    {
        Related = View.Today is { } today ? [new("Le même rapport, aujourd’hui", today.PathAndQuery)] : [],
    } : null;

    public async Task<IActionResult> OnGetAsync(ReportEditionId id)
    {
        var found = await mediator.Send(new ReportEditionSheet(id), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        View = found.Value;
        Response.Headers.CacheControl = ReportDownload.Private;
        if (View.IsOutOfReach) Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
