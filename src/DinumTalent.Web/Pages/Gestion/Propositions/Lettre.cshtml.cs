using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>The letter of the proposal under way, as it would be sent or was.</summary>
public sealed class LettreModel(IMediator mediator) : OfferPage(mediator)
{
    public ShownReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Offers.Current is not { } offer) return Missing();
        var letter = await Mediator.Send(new OfferLetter(offer.Id), Aborted);
        if (letter.IsFailure) return await Refuse(letter, Aborted);
        Shown = new ShownReport(letter.Value, format => Routes.OfferLetter(Id, format));
        return Page();
    }
}
