using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres.Modeles;

public sealed class NouveauModeleModel(IMediator mediator) : TemplatePage(mediator)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new TemplateInput { OrganisationId = Form.Organisations is [var only] ? only.Id : null, Text = RefusalTemplates.For(null) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var created = await Mediator.Send(new CreateMessageTemplate(Input.OrganisationId ?? default, Input.Name, Input.Reason, Input.Text), Aborted);
        return created.IsFailure ? await Refuse(created, Aborted) : Done("Le modèle est créé : il est proposé dès maintenant pour les refus.", Routes.MessageTemplates);
    }
}
