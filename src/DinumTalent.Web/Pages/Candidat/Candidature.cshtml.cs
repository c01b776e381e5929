using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

public sealed class CandidatureModel(IMediator mediator) : CandidatePage
{
    public CandidateApplicationView Application { get; private set; } = null!;

    public CandidateOfferView? Offer { get; private set; }

    public CandidateArrivalView? Arrival { get; private set; }
    public IReadOnlyList<CandidateInterviewRow> Interviews { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(JobApplicationId id)
    {
        var own = await mediator.Send(new OwnApplication(id), Aborted);
        if (own.IsFailure) return await Refuse(own, Aborted);
        Application = own.Value;
        Offer = await mediator.Send(new OwnOffer(id), Aborted) is { IsSuccess: true, Value: var offer } ? offer : null;
        Arrival = await mediator.Send(new OwnArrival(id), Aborted) is { IsSuccess: true, Value: var arrival } ? arrival : null;
        var interviews = await mediator.Send(new OwnInterviews(id), Aborted);
        if (interviews.IsFailure) return await Refuse(interviews, Aborted);
        Interviews = interviews.Value;
        return Page();
    }
}
