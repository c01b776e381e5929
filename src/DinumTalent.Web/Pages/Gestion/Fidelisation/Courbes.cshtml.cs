using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Web.Pages.Gestion.Competences;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>How long people stay, and how many come, leave and move, to read in the browser.</summary>
public sealed class CourbesModel(IMediator mediator) : GestionPage
{
    public RetentionCurvesView Curves { get; private set; } = null!;

    public RetentionFilter Filter { get; private set; } = null!;

    public string Perimetre => RetentionAddress.Word(Filter.Reach);

    public string Par => RetentionAddress.Word(Filter.By);

    public IEnumerable<string> Groupe => Curves.Chosen;

    public DateOnly Du => Curves.Period.From;

    public DateOnly Au => Curves.Period.To;

    public OrganisationId? Organisation => Filter.Organisation;

    public JobFamilyId? Famille => Filter.Family;

    public JobProfileId? Metier => Filter.Job;

    public bool IsOwn => Filter.Reach is RetentionReach.Own;

    /// <summary>Whether something other than all within reach as one group is shown.</summary>
    public bool IsFiltered => !IsOwn || Filter.By is not RetentionBreakdown.Whole || Filter.NarrowsDown || Filter.Groups.Count > 0;

    /// <summary>How the days asked for were read, where they were not taken as they stand; null otherwise.</summary>
    public string? PeriodNote =>
        !IsOwn ? null
        : Filter.From > Filter.To ? "Le premier jour demandé venait après le dernier : ils ont été échangés."
        : Filter.To > Curves.Period.To ? "Le dernier jour demandé est à venir : les taux s’arrêtent aujourd’hui."
        : null;

    public ShownReport Shown => new(Curves.Report, format => Routes.RetentionReport(Filter, format)) { Filters = ("/Pages/Gestion/Fidelisation/_CourbesFiltres.cshtml", this), Order = Filter.Terms };

    public IEnumerable<SelectListItem> Reaches =>
    [
        new("Votre périmètre", RetentionAddress.Word(RetentionReach.Own)),
        new(Curves.ReachesAll ? "Tout l’État, petits groupes masqués" : "Le reste de l’État, petits groupes masqués", RetentionAddress.Word(RetentionReach.Outside)),
    ];

    public IEnumerable<SelectListItem> Breakdowns => SelectLists.Of(Enum.GetValues<RetentionBreakdown>(), b => b.Label(), RetentionAddress.Word);

    public IEnumerable<SelectListItem> Groups => SelectLists.Of(Curves.Groups, g => g.Label, g => g.Key);

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Curves.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Families => SelectLists.Of(Curves.Families, f => f.Label, f => f.Id);

    public IEnumerable<SelectListItem> Jobs => JobLists.Of(Curves.Jobs);

    public async Task<IActionResult> OnGetAsync()
    {
        Filter = RetentionAddress.Read(Request.Query);
        var curves = await mediator.Send(new RetentionCurves(Filter), Aborted);
        if (curves.IsFailure) return await Refuse(curves, Aborted);
        Curves = curves.Value;
        return Page();
    }
}
