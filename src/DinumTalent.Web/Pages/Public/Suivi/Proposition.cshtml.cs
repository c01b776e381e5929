using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Candidat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>A proposal, read and answered without an account.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class PropositionModel(IMediator mediator) : SuiviPage
{
    [BindProperty]
    public OfferAnswerInput Input { get; set; } = new();

    public CandidateOfferView Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostAccepterAsync([FromForm(Name = "proposition")] OfferId offer) => Answer(offer, true, OfferAnswers.Accepted);

    public Task<IActionResult> OnPostDeclinerAsync([FromForm(Name = "proposition")] OfferId offer) => Answer(offer, false, OfferAnswers.Declined);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var followed = await mediator.Send(new FollowedOffer(Token), ct);
        if (followed.IsFailure) return await Refuse(followed, ct);
        Offer = followed.Value;
        return null;
    }

    private async Task<IActionResult> Answer(OfferId offer, bool accepts, string message)
    {
        var answered = await mediator.Send(new AnswerFollowedOffer(Token, offer, accepts, Input.Reason), Aborted);
        return answered.IsFailure ? await Refuse(answered, Aborted) : Done(message, Routes.FollowedOffer(Token));
    }
}
