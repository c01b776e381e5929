using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The file that shows where a value comes from.</summary>
public sealed class PreuveModel(IMediator mediator, IUploads uploads) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(ChallengeImpactId impact, FileId fichier)
    {
        var proof = await mediator.Send(new ImpactProofFile(impact, fichier), Aborted);
        return proof.IsFailure ? await Refuse(proof, Aborted) : await DocumentDownload.Of(proof.Value, uploads, Response, Aborted);
    }
}
