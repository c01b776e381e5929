using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>Required against held: heat map, table, the widest gaps and what would close them.</summary>
public sealed class EcartsModel(IMediator mediator) : GestionPage
{
    /// <summary>Rows of the heat map; the table has them all.</summary>
    public const int HeatRows = 20;

    public SkillGapsView View { get; private set; } = null!;

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    [BindProperty(Name = "souhaitees", SupportsGet = true)]
    public string? Souhaitees { get; set; }

    public bool WithDesirable => Souhaitees == "oui";

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => JobLists.Of(View.Jobs);

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var view = await mediator.Send(new SkillGaps(Organisation, Metier, WithDesirable), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }

    public static string Coverage(SkillGap gap) => Percentage.Of(gap.Covered, gap.Needed)?.ToFrench(0) ?? "–";

    /// <summary>Class of a cell of the heat map: five steps from nothing covered to all of it.</summary>
    public static string Heat(SkillGap gap) => gap.Coverage is { } coverage ? $"dt-heat-{Math.Min(4, (int)(coverage * 5))}" : "dt-heat-none";

    /// <summary>What would close a gap, in words.</summary>
    public static string Closing(SkillGap gap) => string.Join(", ", new[]
    {
        gap.ToTrain > 0 ? $"former {VacancyWords.Count(gap.ToTrain, "agent")} à un niveau de l’attendu" : null,
        gap.ToMove > 0 ? $"proposer une mobilité à {VacancyWords.Count(gap.ToMove, "agent")} qui la {(gap.ToMove > 1 ? "maîtrisent" : "maîtrise")} dans un métier qui ne la demande pas" : null,
        gap.ToRecruit > 0 ? $"recruter {VacancyWords.Count(gap.ToRecruit, "personne")}" : null,
    }.OfType<string>());
}
