using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Administration;

public sealed class JournalModel(IMediator mediator) : GestionPage
{
    /// <summary>More than so many are folded away.</summary>
    public const int ShownChanges = 4;

    [BindProperty(SupportsGet = true), Display(Name = "Objet")]
    public string? Objet { get; set; }

    /// <summary>The history of one thing, linked from its page.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Auteur")]
    public string? Auteur { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Du")]
    public DateOnly? Du { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Au")]
    public DateOnly? Au { get; set; }

    public IReadOnlyList<SelectListItem> Entities { get; } = [.. JournalWords.Entities.OrderBy(n => n.Value, StringComparer.CurrentCulture).Select(n => new SelectListItem(n.Value, n.Key))];

    public Page<AuditLine> Lines { get; private set; } = new([], 1, Paging.Sizes[0], 0);

    public async Task<IActionResult> OnGetAsync([FromQuery] int? page, [FromQuery] int? taille)
    {
        var found = await mediator.Send(new AuditTrail(Objet, Id, Auteur, Du, Au, Paging.Of(page, taille)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        Lines = found.Value;
        return Page();
    }
}
