using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>The letter of a proposal exactly as it was sent.</summary>
public sealed class LettreEnvoyeeModel(IMediator mediator, IUploads uploads) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(OfferId id)
    {
        var letter = await mediator.Send(new OfferLetterFile(id), Aborted);
        return letter.IsFailure ? await Refuse(letter, Aborted) : await DocumentDownload.Of(letter.Value, uploads, Response, Aborted);
    }
}
