using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Administration;

public sealed class JournalModel(IMediator mediator) : GestionPage
{
    /// <summary>More than so many are folded away.</summary>
    public const int ShownChanges = 4;

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

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["Acronym"] = "Sigle",
        ["ClosedOn"] = "Clôture",
        ["Code"] = "Code",
        ["Deadline"] = "Date limite",
        ["EndsOn"] = "Dernier jour",
        ["Email"] = "Adresse électronique",
        ["IsEnabled"] = "Compte actif",
        ["Kind"] = "Nature",
        ["Name"] = "Nom",
        ["OrganisationId"] = "Administration",
        ["ParentId"] = "Administration au-dessus",
        ["PublishedOn"] = "Publication",
        ["Role"] = "Rôle",
        ["StageId"] = "Étape",
        ["StartsOn"] = "Premier jour",
        ["Status"] = "État",
        ["SubmittedAt"] = "Remise",
        ["Title"] = "Intitulé",
        ["UserId"] = "Compte",
    };

    /// <summary>The French name of a property, or its technical one.</summary>
    public static string FieldName(string field) => Fields.GetValueOrDefault(field, field);

    /// <summary>A value in French words where it has some.</summary>
    public static string Value(string field, string? value) => value switch
    {
        null or "" => "vide",
        "True" => "oui",
        "False" => "non",
        _ when field == "Role" && Enum.TryParse<Role>(value, out var role) => role.Label(),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToFrench(),
        _ => value,
    };

    public static string NameOf(string entity) => Names.GetValueOrDefault(entity, entity);

    public async Task<IActionResult> OnGetAsync([FromQuery] int? page, [FromQuery] int? taille)
    {
        var found = await mediator.Send(new AuditTrail(Objet, Id, Auteur, Du, Au, Paging.Of(page, taille)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        Lines = found.Value;
        return Page();
    }
}
