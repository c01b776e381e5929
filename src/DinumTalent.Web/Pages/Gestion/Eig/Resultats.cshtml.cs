using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The result of a session of a sprint: its announcement, the answers, the waiting list.</summary>
public sealed class ResultatsModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty(Name = "sprint", SupportsGet = true)]
    public int Sprint { get; set; } = 1;

    [BindProperty(Name = "session", SupportsGet = true)]
    public int? Session { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ResultsSheetView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAnnoncerAsync(long version)
    {
        var told = await mediator.Send(new AnnounceResults(Id, Sprint, Session ?? 1, version), Aborted);
        return told.IsFailure ? await Refuse(told, Aborted) : Done($"Le résultat est annoncé : {CohortWords.Count(told.Value, "personne est prévenue", "personnes sont prévenues")} par courriel.", Routes.CohortResults(Id, Sprint, Session));
    }

    public async Task<IActionResult> OnPostCloreAsync(long version)
    {
        var told = await mediator.Send(new CloseWaitingList(Id, Sprint, Session ?? 1, version), Aborted);
        return told.IsFailure ? await Refuse(told, Aborted) : Done($"La liste d’attente est close : {CohortWords.Count(told.Value, "personne est prévenue", "personnes sont prévenues")} par courriel.", Routes.CohortResults(Id, Sprint, Session));
    }

    public async Task<IActionResult> OnPostRouvrirAsync(long version)
    {
        var reopened = await mediator.Send(new ReopenResults(Id, Sprint, Session ?? 1, version, Input.Reason), Aborted);
        return reopened.IsFailure ? await Refuse(reopened, Aborted) : Done("Le résultat est rouvert : aucun scénario n’est plus proposé.", Routes.CohortScenarios(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new ResultsSheet(Id, Sprint, Session), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Motif", Description = "Il reste dans le journal.")]
        public string? Reason { get; set; }
    }
}
