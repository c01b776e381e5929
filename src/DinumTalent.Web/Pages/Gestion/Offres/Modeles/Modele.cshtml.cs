using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres.Modeles;

/// <summary>Rewrites a template, or removes it.</summary>
public sealed class ModeleModel(IMediator mediator) : TemplatePage(mediator)
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public MessageTemplateId Id { get; set; }

    public EditedTemplate Template => Form.Template!;

    protected override MessageTemplateId? Edited => Id;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        ModelState.Clear();
        Input = new TemplateInput { OrganisationId = Template.OrganisationId, Name = Template.Name, Reason = Template.Reason, Text = Template.Text };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        var edited = await Mediator.Send(new EditMessageTemplate(Id, version, Input.Name, Input.Reason, Input.Text), Aborted);
        return edited.IsFailure ? await Refuse(edited, Aborted) : Done("Le modèle est enregistré. Les messages déjà écrits ne changent pas.", Routes.MessageTemplates);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(long version)
    {
        var deleted = await Mediator.Send(new DeleteMessageTemplate(Id, version), Aborted);
        return deleted.IsFailure ? await Refuse(deleted, Aborted) : Done("Le modèle est supprimé. Les messages déjà écrits ne changent pas.", Routes.MessageTemplates);
    }
}
