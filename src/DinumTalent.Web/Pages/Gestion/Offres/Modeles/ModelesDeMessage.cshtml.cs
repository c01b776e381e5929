using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres.Modeles;

/// <summary>The templates of messages to candidates, of the administrations within reach.</summary>
public sealed class ModelesDeMessageModel(IMediator mediator) : GestionPage
{
    public Page<MessageTemplateRow> Rows { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        var templates = await mediator.Send(new MessageTemplates(Paging.Of(number, size)), Aborted);
        if (templates.IsFailure) return await Refuse(templates, Aborted);
        Rows = templates.Value;
        return Page();
    }
}
