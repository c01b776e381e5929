using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Etapes;

/// <summary>The stages of one recruitment.</summary>
public sealed class OffreModel(IMediator mediator) : StagePlanPage(mediator)
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public VacancyId Id { get; set; }

    public VacancyStagesView View { get; private set; } = null!;

    public override bool NamesAreFixed => View.IsInUse;

    /// <param name="modele">"oui": filled in from the template of the administration.</param>
    public async Task<IActionResult> OnGetAsync(string? modele)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = StagePlanInput.Of(modele == "oui" && !View.IsInUse ? View.Template.Plan : View.Plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        if (await Rearranged() is { } again) return again;
        return await Mediator.Send(new PlanVacancyStages(Id, version, Input.EntryDays, Input.Planned), Aborted) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done("Les étapes sont enregistrées.", to: Routes.Vacancy(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var stages = await Mediator.Send(new VacancyStages(Id), ct);
        if (stages.IsFailure) return await Refuse(stages, ct);
        View = stages.Value;
        return null;
    }
}
