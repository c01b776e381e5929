using DinumTalent.Application.Reports;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The reports there are, and what they can be about.</summary>
public sealed class IndexModel(IMediator mediator, Standing standing) : GestionPage
{
    /// <summary>Those that the person may open.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; private set; } = [];

    /// <summary>Whether the person decides on what of the filière becomes public.</summary>
    public bool MayPublish { get; private set; }

    /// <summary>Whether the person reads applications, each with its file, grid and assessment.</summary>
    public bool ReadsApplications { get; private set; }

    public Page<ReportableVacancy> Vacancies { get; private set; } = null!;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(Name = "taille", SupportsGet = true)]
    public int? Taille { get; set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number)
    {
        // What doesn't read as a filter is no filter.
        ModelState.Clear();
        var found = await mediator.Send(new ReportableVacancies(Q, Paging.Of(number, Taille)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        Vacancies = found.Value;
        var entries = new List<CatalogueEntry>();
        foreach (var entry in ReportCatalogue.Entries)
        {
            if (entry.Permission is not { } needed || await standing.Holds(needed, Aborted)) entries.Add(entry);
        }

        Entries = entries;
        ReadsApplications = await standing.Holds(Permission.ReadApplications, Aborted);
        MayPublish = await standing.HoldsForState(Permission.PlanHeadcount, Aborted);
        return Page();
    }
}
