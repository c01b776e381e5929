using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Gestion.Cv;

/// <summary>Searches the CVs of the applications that the person may read, of all or of one vacancy.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "offre")]
    public VacancyId? Offre { get; set; }

    [BindProperty(SupportsGet = true, Name = "taille")]
    public int? Taille { get; set; }

    public CvSearchView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var page) ? page : (int?)null;
        var found = await mediator.Send(new CvSearch(Q, Offre, Paging.Of(number, Taille)), ct);
        if (found.IsSuccess)
        {
            View = found.Value;
            return null;
        }

        if (found.Error.Kind is not ErrorKind.Invalid) return await Refuse(found, ct);
        ModelState.AddModelError(nameof(Q), found.Error.Message);
        var empty = await mediator.Send(new CvSearch(null, Offre, Paging.Of(null, null)), ct);
        if (empty.IsFailure) return await Refuse(empty, ct);
        View = empty.Value;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return null;
    }
}
