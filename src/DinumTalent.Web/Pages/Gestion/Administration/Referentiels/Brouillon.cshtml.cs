using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class BrouillonModel(IMediator mediator) : ReferentialPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Null when no draft is open.</summary>
    public ReferentialDraftView? View { get; private set; }

    /// <summary>The change that others rest on, and that was to be undone.</summary>
    public int? Blocked { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostNommerAsync(long version) =>
        Act(new NameReferentialDraft(Input.Label, version), "La version est renommée.", Routes.ReferentialDraft);

    public async Task<IActionResult> OnPostAnnulerAsync(int? number, string? origin, bool withDependents, long version)
    {
        var undone = await Mediator.Send(new UndoReferentialChange(number, origin, withDependents, version), Aborted);
        if (undone.IsSuccess) return Done("La modification est annulée.", Routes.ReferentialDraft);
        if (undone.Error.Code == "referential.depended") Blocked = number;
        return await Refuse(undone, Aborted);
    }

    public Task<IActionResult> OnPostPublierAsync(long version) =>
        Act(new PublishReferential(version), "La version est publiée. Elle vaut pour toutes les administrations ; les évaluations des compétences fusionnées suivent en tâche de fond.", Routes.Referential);

    public Task<IActionResult> OnPostAbandonnerAsync(long version) =>
        Act(new DiscardReferentialDraft(version), "Le brouillon est abandonné.", Routes.Referential);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var asked) ? asked : 1;
        var found = await Mediator.Send(new ReferentialDraft(Paging.Of(number, 50)), ct);
        if (found.IsFailure) return found.Error == ReferentialErrors.NoDraft ? null : await Refuse(found, ct);
        View = found.Value;
        Input.Label ??= View.Label;
        return null;
    }

    private async Task<IActionResult> Act(ICommand command, string done, string to)
    {
        var answer = await Mediator.Send(command, Aborted);
        return answer.IsFailure ? await Refuse(answer, Aborted) : Done(done, to);
    }

    public sealed class InputModel
    {
        [Display(Name = "Nom de la version", Description = "Par exemple : Millésime 2027.")]
        public string? Label { get; set; }
    }
}
