using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Etapes;

/// <summary>The template of stages of one administration.</summary>
public sealed class ModeleModel(IMediator mediator) : StagePlanPage(mediator)
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public OrganisationId Id { get; set; }

    public StageTemplateFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = StagePlanInput.Of(View.Stages.Plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "version")] long? version)
    {
        if (await Rearranged() is { } again) return again;
        return await Mediator.Send(new WriteStageTemplate(Id, version, Input.EntryDays, Input.Planned), Aborted) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done("Le modèle est enregistré. Les prochains recrutements commenceront avec ces étapes.", to: Routes.StageTemplates);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(long version) =>
        await Mediator.Send(new RemoveStageTemplate(Id, version), Aborted) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done("Le modèle est supprimé. Les recrutements commencés gardent leurs étapes.", to: Routes.StageTemplates);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await Mediator.Send(new StageTemplateForm(Id), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        View = form.Value;
        return null;
    }
}
