using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The attestation of a mission, to read or print.</summary>
public sealed class AttestationModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public MissionId Id { get; set; }

    public ShownReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var attestation = await mediator.Send(new MissionCertificate(Cohort, Id), Aborted);
        if (attestation.IsFailure) return await RefuseFile(attestation, Routes.CohortMission(Cohort, Id), Aborted);
        Shown = new ShownReport(attestation.Value, format => Routes.MissionCertificate(Cohort, Id, format));
        return Page();
    }
}
