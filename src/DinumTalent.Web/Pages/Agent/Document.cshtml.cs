using DinumTalent.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>The own passport as a document, to read in the browser or to print.</summary>
public sealed class DocumentModel(IMediator mediator) : AgentPage
{
    public ShownReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new SkillsPassport(), Aborted);
        if (report.IsFailure) return NoAgent();
        Shown = new ShownReport(report.Value, format => $"{AgentRoutes.Passport}.{format}") { Related = [new("Modifier mon passeport", AgentRoutes.Passport)] };
        return Page();
    }
}
