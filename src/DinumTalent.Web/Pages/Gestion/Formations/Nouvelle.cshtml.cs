using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>Adds a training to a catalogue.</summary>
public sealed class NouvelleModel(IMediator mediator) : TrainingFormPage(mediator)
{
    protected override async Task<IActionResult> Save()
    {
        var added = await Mediator.Send(new AddTraining(Input.Organisation, Input.Provider, Input.Code, Input.ToInput()), Aborted);
        return added.IsFailure ? await Refuse(added, Aborted) : Done("La formation est ajoutée au catalogue : les agents peuvent la demander.", Routes.Training(added.Value));
    }
}
