using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>The letter of a proposal made to the signed-in candidate, as it was sent.</summary>
public sealed class LettreModel(IMediator mediator, IUploads uploads) : CandidatePage
{
    public async Task<IActionResult> OnGetAsync(OfferId offer)
    {
        var letter = await mediator.Send(new OwnOfferLetter(offer), Aborted);
        return letter.IsFailure ? await Refuse(letter, Aborted) : await DocumentDownload.Of(letter.Value, uploads, Response, Aborted);
    }
}
