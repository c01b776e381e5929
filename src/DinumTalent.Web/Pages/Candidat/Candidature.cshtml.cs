using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

public sealed class CandidatureModel(IMediator mediator) : CandidatePage
{
    public CandidateApplicationView Application { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(JobApplicationId id)
    {
        var own = await mediator.Send(new OwnApplication(id), Aborted);
        if (own.IsFailure) return await Refuse(own, Aborted);
        Application = own.Value;
        return Page();
    }
}
