using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

public sealed class DonneesModel(IMediator mediator) : CandidatePage
{
    public OwnDataView Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var data = await mediator.Send(new OwnDataExport(), Aborted);
        if (data.IsFailure) return await Refuse(data, Aborted);
        Data = data.Value;
        return Page();
    }
}
