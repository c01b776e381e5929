using DinumTalent.Application.Workforce;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents.Imports;

/// <summary>Refused lines and remarks as a file, written part by part however many there are.</summary>
public sealed class RefusModel(IMediator mediator) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(AgentImportId id)
    {
        var part = await mediator.Send(new AgentImportRefusals(id), Aborted);
        if (part.IsFailure) return await Refuse(part, Aborted);

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.CacheControl = ReportDownload.Private;
        Response.Headers.ContentDisposition = $"attachment; filename=refus-{id.Value.ToString()[..8]}.csv";
        await using var output = new StreamWriter(Response.Body, RefusalFile.Encoding, leaveOpen: true);
        await RefusalFile.WriteHeader(output);
        while (part is { IsSuccess: true, Value: [.., { } last] rows })
        {
            foreach (var row in rows) await RefusalFile.Write(output, row);
            part = await mediator.Send(new AgentImportRefusals(id, last.Line, last.Number), Aborted);
        }

        return new EmptyResult();
    }
}
