using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidats;

/// <summary>Applications that seem to come from one person, and the merges that can still be undone.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public DuplicateSuggestionsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAnnulerAsync(CandidateRecordId id, long version, string? reason)
    {
        var undone = await mediator.Send(new UndoMerge(id, version, reason), Aborted);
        return undone.IsFailure ? await Refuse(undone, Aborted) : Done("Le rapprochement est annulé : les deux dossiers sont redevenus ce qu’ils étaient.", Routes.Duplicates);
    }

    public async Task<IActionResult> OnPostDistinguerAsync(List<JobApplicationId> applications)
    {
        var said = await mediator.Send(new KeepApart(applications), Aborted);
        return said.IsFailure ? await Refuse(said, Aborted) : Done("Ces candidatures ne seront plus proposées comme venant de la même personne.", Routes.Duplicates);
    }

    public async Task<IActionResult> OnPostProposerAsync(DistinctPeopleId id)
    {
        var taken = await mediator.Send(new SuggestAgain(id), Aborted);
        return taken.IsFailure ? await Refuse(taken, Aborted) : Done("Ces candidatures sont de nouveau proposées.", Routes.Duplicates);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var page) ? page : (int?)null;
        var view = await mediator.Send(new DuplicateSuggestions(Paging.Of(number, null)), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }
}
