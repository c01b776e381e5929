using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>Moves several applications to one stage.</summary>
public sealed class DeplacerModel(IMediator mediator) : BulkPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Stages of the ordinary course; decisions are taken one by one, or by refusing.</summary>
    public IReadOnlyList<SelectListItem> Targets => SelectLists.Of(Stages.Where(s => s.Kind is StageKind.Intermediate), s => s.Name, s => s.Id);

    protected override Permission Needed => Permission.MoveApplications;

    protected override string Act => "deplacer";

    public Task<IActionResult> OnPostFaireAsync() => Run(
        chosen => new MoveApplication(chosen.Card.Id, chosen.Version, Input.Stage ?? default),
        count => $"{BulkWords.Moved(count)} à l’étape « {Stages.FirstOrDefault(s => s.Id == Input.Stage)?.Name} ». Les candidats n’en sont pas avertis.");

    public sealed class InputModel
    {
        [Display(Name = "Étape")]
        public PipelineStageId? Stage { get; set; }
    }
}
