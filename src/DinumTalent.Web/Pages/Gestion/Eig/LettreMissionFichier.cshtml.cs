using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The letter of a mission as a file.</summary>
public sealed class LettreMissionFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(CohortId cohort, MissionId id, string format)
    {
        var letter = await mediator.Send(new MissionLetter(cohort, id), Aborted);
        return letter.IsFailure ? await RefuseFile(letter, Routes.CohortMission(cohort, id), Aborted) : await ReportDownload.Of(letter.Value, format, renderers, Response, Aborted);
    }
}
