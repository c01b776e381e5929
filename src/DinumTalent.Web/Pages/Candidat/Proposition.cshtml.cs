using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>A proposal made to the signed-in candidate.</summary>
public sealed class PropositionModel(IMediator mediator) : CandidatePage
{
    [FromRoute]
    public JobApplicationId Id { get; set; }

    [BindProperty]
    public OfferAnswerInput Input { get; set; } = new();

    public CandidateOfferView Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostAccepterAsync([FromForm(Name = "proposition")] OfferId offer) => Answer(offer, true, OfferAnswers.Accepted);

    public Task<IActionResult> OnPostDeclinerAsync([FromForm(Name = "proposition")] OfferId offer) => Answer(offer, false, OfferAnswers.Declined);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnOffer(Id), ct);
        if (own.IsFailure) return await Refuse(own, ct);
        Offer = own.Value;
        return null;
    }

    private async Task<IActionResult> Answer(OfferId offer, bool accepts, string message)
    {
        var answered = await mediator.Send(new AnswerOwnOffer(Id, offer, accepts, Input.Reason), Aborted);
        return answered.IsFailure ? await Refuse(answered, Aborted) : Done(message, Routes.MyOffer(Id));
    }
}

/// <summary>What is told after an answer.</summary>
public static class OfferAnswers
{
    public const string Accepted = "Vous avez accepté la proposition. Le service qui recrute en est averti, et un message vous le confirme.";

    public const string Declined = "Vous avez décliné la proposition. Le service qui recrute en est averti, et un message vous le confirme.";
}
