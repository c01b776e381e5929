using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The report on one recruitment, to read in the browser.</summary>
public sealed class SuiviRecrutementModel(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true)]
    public VacancyId Id { get; set; }

    public Report Report { get; private set; } = null!;

    public ShownReport Shown => new(Report, format => Routes.FollowUpReport(Id, format))
    {
        Related = [new("L’offre", Routes.Vacancy(Id)), new("Les candidatures", Routes.Pipeline(Id))],
    };

    public async Task<IActionResult> OnGetAsync()
    {
        var report = await mediator.Send(new RecruitmentFollowUp(Id), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        Report = report.Value;
        return Page();
    }
}
