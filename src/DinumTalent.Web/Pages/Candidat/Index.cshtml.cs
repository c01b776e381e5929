using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

public sealed class IndexModel(IMediator mediator) : CandidatePage
{
    public IReadOnlyList<OwnApplicationRow> Applications { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var own = await mediator.Send(new OwnApplications(), Aborted);
        if (own.IsFailure) return await Refuse(own, Aborted);
        Applications = own.Value;
        return Page();
    }
}
