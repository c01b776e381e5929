using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Administration;

public sealed class JournalModel(IMediator mediator) : GestionPage
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Account"] = "Compte",
        ["Agent"] = "Agent",
        ["JobApplication"] = "Candidature",
        ["Organisation"] = "Administration",
        ["RoleGrant"] = "Rôle",
        ["Scorecard"] = "Grille d’évaluation",
        ["SkillAssessment"] = "Compétence évaluée",
        ["Vacancy"] = "Offre d’emploi",
    };

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

    public IReadOnlyList<SelectListItem> Entities { get; } = [.. Names.OrderBy(n => n.Value, StringComparer.CurrentCulture).Select(n => new SelectListItem(n.Value, n.Key))];

    public Page<AuditLine> Lines { get; private set; } = new([], 1, Paging.Sizes[0], 0);

    public static string NameOf(string entity) => Names.GetValueOrDefault(entity, entity);

    public async Task<IActionResult> OnGetAsync([FromQuery] int? page, [FromQuery] int? taille)
    {
        var found = await mediator.Send(new AuditTrail(Objet, Id, Auteur, Du, Au, Paging.Of(page, taille)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        Lines = found.Value;
        return Page();
    }
}
