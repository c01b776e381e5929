using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The decision to make a quarter of the filière public.</summary>
public sealed class DonneesOuvertesModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "trimestre", SupportsGet = true)]
    public string? Trimestre { get; set; }

    public OpenDataDeskView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var published = await mediator.Send(new PublishOpenData(Trimestre), Aborted);
        return published.IsFailure ? await Refuse(published, Aborted) : Done("Le trimestre est publié : tout le monde peut le lire.", Routes.OpenDataDesk);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new OpenDataDesk(Trimestre), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }
}
