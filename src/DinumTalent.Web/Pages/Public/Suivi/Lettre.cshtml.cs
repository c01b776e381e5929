using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>The letter of a proposal, as it was sent.</summary>
public sealed class LettreModel(IMediator mediator, IUploads uploads) : SuiviPage
{
    public async Task<IActionResult> OnGetAsync(OfferId offer)
    {
        var letter = await mediator.Send(new FollowedOfferLetter(Token, offer), Aborted);
        return letter.IsFailure ? await Refuse(letter, Aborted) : await DocumentDownload.Of(letter.Value, uploads, Response, Aborted);
    }
}
