using DinumTalent.Application.Skills;
using DinumTalent.Domain.Skills;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>The person's own saved searches.</summary>
public sealed class RecherchesModel(IMediator mediator) : GestionPage
{
    public IReadOnlyList<SavedSearchRow> Searches { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostRenommerAsync(SavedSearchId id, long version, string? name)
    {
        var renamed = await mediator.Send(new RenameSavedSearch(id, version, name), Aborted);
        return renamed.IsFailure ? await Refuse(renamed, Aborted) : Done("La recherche est renommée.", Routes.SavedSearches);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(SavedSearchId id)
    {
        var deleted = await mediator.Send(new DeleteSavedSearch(id), Aborted);
        return deleted.IsFailure ? await Refuse(deleted, Aborted) : Done("La recherche est supprimée.", Routes.SavedSearches);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var searches = await mediator.Send(new SavedSearchList(), ct);
        if (searches.IsFailure) return await Refuse(searches, ct);
        Searches = searches.Value;
        return null;
    }
}
