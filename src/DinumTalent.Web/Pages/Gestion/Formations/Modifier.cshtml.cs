using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>Changes a training of the own catalogue.</summary>
public sealed class ModifierModel(IMediator mediator) : TrainingFormPage(mediator)
{
    [FromRoute]
    public TrainingId Id { get; set; }

    /// <summary>That the person saw.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    protected override TrainingId? Known => Id;

    protected override async Task<IActionResult> Save()
    {
        var edited = await Mediator.Send(new EditTraining(Id, Version ?? 0, Input.ToInput()), Aborted);
        if (edited.IsSuccess) return Done("La formation est modifiée. Les demandes et inscriptions en cours continuent.", Routes.Training(Id));
        if (edited.Errors.Any(e => e.Stale is not null)) Version = null;
        return await Refuse(edited, Aborted);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var instead = await base.Reload(ct);
        if (instead is null) Version ??= Form.Training!.Version;
        return instead;
    }
}
