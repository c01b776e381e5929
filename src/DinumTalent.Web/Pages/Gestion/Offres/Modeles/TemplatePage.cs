using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Offres.Modeles;

/// <summary>A page that writes a template of messages.</summary>
public abstract class TemplatePage(IMediator mediator) : GestionPage
{
    [BindProperty]
    public TemplateInput Input { get; set; } = new();

    public MessageTemplateFormView Form { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Reasons => SelectLists.Of<RefusalReason>();

    public IReadOnlyList<SelectListItem> Organisations => SelectLists.Of(Form.Organisations, o => o.Name, o => o.Id);

    protected IMediator Mediator => mediator;

    /// <summary>Null for a new one.</summary>
    protected virtual MessageTemplateId? Edited => null;

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await mediator.Send(new MessageTemplateForm(Edited), ct);
        if (form.IsFailure) return form.Errors.Any(e => e.Kind is ErrorKind.NotFound) ? Missing() : await Refuse(form, ct);
        Form = form.Value;
        return null;
    }

    /// <summary>What is entered.</summary>
    public sealed class TemplateInput
    {
        [Display(Name = "Administration", Description = "Le modèle sert aussi à celles qui en dépendent.")]
        public OrganisationId? OrganisationId { get; set; }

        [Display(Name = "Nom du modèle", Description = "Par exemple : après un entretien.")]
        public string? Name { get; set; }

        [Display(Name = "Motif de refus", Description = "Le modèle est proposé pour ce motif ; sans motif, il reste à choisir dans la liste.")]
        public RefusalReason? Reason { get; set; }

        [Display(Name = "Message")]
        public string? Text { get; set; }
    }
}
