using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>The letter of a mission as a file.</summary>
public sealed class LettreFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : CandidatePage
{
    public async Task<IActionResult> OnGetAsync(MissionId id, string format)
    {
        var letter = await mediator.Send(new OwnMissionLetter(id), Aborted);
        return letter.IsFailure ? await RefuseFile(letter, Routes.Mission(id), Aborted) : await ReportDownload.Of(letter.Value, format, renderers, Response, Aborted);
    }
}
