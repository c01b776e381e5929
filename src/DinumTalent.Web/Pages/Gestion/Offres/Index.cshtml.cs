using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class IndexModel(IMediator mediator) : GestionPage
{
    private static readonly Dictionary<string, VacancySort> Sorts = new()
    {
        ["intitule"] = VacancySort.Title,
        ["limite"] = VacancySort.Deadline,
        ["publication"] = VacancySort.Published,
    };

    public VacancyListView List { get; private set; } = null!;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(Name = "etat", SupportsGet = true)]
    public VacancyStatus[] Etat { get; set; } = [];

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    [BindProperty(Name = "miennes", SupportsGet = true)]
    public string? Miennes { get; set; }

    [BindProperty(Name = "tri", SupportsGet = true)]
    public string? Tri { get; set; }

    [BindProperty(Name = "ordre", SupportsGet = true)]
    public string? Ordre { get; set; }

    [BindProperty(Name = "taille", SupportsGet = true)]
    public int? Taille { get; set; }

    public bool OwnOnly => Miennes == "oui";

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || Etat.Length > 0 || Organisation is not null || Metier is not null || OwnOnly;

    public IEnumerable<SelectListItem> Statuses => SelectLists.Of<VacancyStatus>();

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(List.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => List.Profiles.GroupBy(p => p.Family).SelectMany(f =>
    {
        var group = new SelectListGroup { Name = f.Key };
        return f.Select(p => new SelectListItem(p.Label, p.Id.ToString()) { Group = group });
    });

    public IEnumerable<Column> Columns =>
        [Of("Intitulé", "intitule"), Of("État"), Of("Candidatures"), Of("Postes attribués"), Of("Date limite", "limite"), Of("Publiée le", "publication")];

    /// <summary>The open ones of the chosen administration, as a file.</summary>
    public string Publications => Organisation is { } within ? $"{Routes.Publications}?organisation={within}" : Routes.Publications;

    private bool Descending => Ordre == "desc";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number)
    {
        // What doesn't read as a filter is no filter.
        ModelState.Clear();
        var sorted = Tri is not null && Sorts.ContainsKey(Tri);
        var list = await mediator.Send(new VacancyList(
            new VacancyFilter(Q, Etat, Organisation, Metier, OwnOnly),
            sorted ? Sorts[Tri!] : VacancySort.Created, !sorted || Descending, Paging.Of(number, Taille)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        return Page();
    }

    private Column Of(string label, string? key = null)
    {
        if (key is null) return new Column(label, null, null, null);
        var current = Tri == key;
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
