using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>The attestation of the own mission, to read or print.</summary>
public sealed class AttestationModel(IMediator mediator) : CandidatePage
{
    [FromRoute]
    public MissionId Id { get; set; }

    public ShownReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var attestation = await mediator.Send(new OwnMissionCertificate(Id), Aborted);
        if (attestation.IsFailure) return await RefuseFile(attestation, Routes.Mission(Id), Aborted);
        Shown = new ShownReport(attestation.Value, format => Routes.OwnMissionCertificate(Id, format));
        return Page();
    }
}
