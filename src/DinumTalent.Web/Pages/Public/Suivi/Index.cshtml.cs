using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>Follows an application without an account; opening it confirms the address.</summary>
public sealed class IndexModel(IMediator mediator) : SuiviPage
{
    public bool IsFirstOpening { get; private set; }

    public CandidateOfferView? Offer { get; private set; }

    public CandidateArrivalView? Arrival { get; private set; }
    public IReadOnlyList<CandidateInterviewRow> Interviews { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var before = await mediator.Send(new FollowedApplication(Token), Aborted);
        if (before.IsFailure) return await Refuse(before, Aborted);
        Application = before.Value;
        Offer = await mediator.Send(new FollowedOffer(Token), Aborted) is { IsSuccess: true, Value: var offer } ? offer : null;
        Arrival = await mediator.Send(new FollowedArrival(Token), Aborted) is { IsSuccess: true, Value: var arrival } ? arrival : null;
        var interviews = await mediator.Send(new FollowedInterviews(Token), Aborted);
        if (interviews.IsFailure) return await Refuse(interviews, Aborted);
        Interviews = interviews.Value;
        if (Application.AddressConfirmedAt is not null) return Page();

        var confirmed = await mediator.Send(new ConfirmApplicationAddress(Token), Aborted);
        // Opened twice at once: the other opening confirmed it.
        if (confirmed.IsFailure && confirmed.Error.Kind is not ErrorKind.Conflict) return await Refuse(confirmed, Aborted);
        // Whoever agreed to be in the vivier on applying is found from now on; nothing to do for the others.
        await mediator.Send(new ConfirmFollowedPool(Token), Aborted);
        IsFirstOpening = true;
        return Page();
    }
}
