using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Gestion.Candidatures;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>A page about the proposals made for one application.</summary>
public abstract class OfferPage(IMediator mediator) : SheetPage(mediator)
{
    public OfferSheetView Offers { get; private set; } = null!;

    public bool MayDecide => May(Permission.DecideHires);

    /// <summary>The proposal under way.</summary>
    public OfferView? Live => Offers.Live;

    /// <summary>What the person saw; the present one after a conflict has been told.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    [BindProperty(Name = "proposition")]
    public OfferId Offer { get; set; }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;
        var offers = await Mediator.Send(new OfferSheet(Id), ct);
        if (offers.IsFailure) return await Refuse(offers, ct);
        Offers = offers.Value;
        return null;
    }

    /// <summary>The page again with the refusal, or the proposal with what was done.</summary>
    protected Task<IActionResult> After(IResult outcome, string message) => After(outcome, message, Routes.Offer(Id));
}
