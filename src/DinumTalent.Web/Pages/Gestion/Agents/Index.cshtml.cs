using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Agents;

public sealed class IndexModel(IMediator mediator, Standing standing) : AgentQueryPage
{
    public AgentListView List { get; private set; } = null!;

    public bool IsFiltered => Filter != new AgentFilter();

    public bool MayImport { get; private set; }

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(List.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => AgentWords.Profiles(List.Profiles);

    public IEnumerable<SelectListItem> Skills => List.Skills.GroupBy(s => s.Kind).SelectMany(kind =>
    {
        var group = new SelectListGroup { Name = kind.Key.Label() };
        return kind.Select(s => new SelectListItem(s.Label, s.Id.ToString()) { Group = group });
    });

    public static IReadOnlyList<SelectListItem> Levels => [.. Enum.GetValues<SkillLevel>().Select(l => new SelectListItem($"{(int)l} – {l.Label()} et plus", ((int)l).ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    private static readonly int[] Months = [3, 6, 12, 24];

    public static IReadOnlyList<SelectListItem> Ends => [.. Months.Select(m => new SelectListItem($"Dans les {m} mois", $"{m}"))];

    public IEnumerable<Column> Columns =>
        [Of("Nom", "nom"), Of("Administration"), Of("Métier"), Of("Statut"), Of("Ville"), Of("Arrivée", "arrivee"), Of("Fin de contrat", "fin")];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number)
    {
        // What doesn't read as a filter is no filter.
        ModelState.Clear();
        var list = await mediator.Send(new AgentList(Filter, Sort, Descending, Paging.Of(number, Taille)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        MayImport = await standing.Holds(Permission.ImportAgents, Aborted);
        return Page();
    }

    /// <summary>The export of what is filtered.</summary>
    public string Export(string format) => $"{Routes.Agents}.{format}{Request.QueryString.ToUriComponent()}";

    private Column Of(string label, string? key = null)
    {
        if (key is null) return new Column(label, null, null, null);
        var current = (Tri ?? "nom") == key;
        var descending = current && !Descending;
        return new Column(label, Request.With(("tri", key), ("ordre", descending ? "desc" : null)),
            current ? Descending ? "descending" : "ascending" : null, current ? Descending ? "down" : "up" : null);
    }

    /// <summary>A column of the table.</summary>
    /// <param name="Label">Its head.</param>
    /// <param name="Href">Where it is sorted by, the other way round when it already is.</param>
    /// <param name="Order">For screen readers.</param>
    /// <param name="Arrow">up or down.</param>
    public sealed record Column(string Label, string? Href, string? Order, string? Arrow);
}
