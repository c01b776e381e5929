using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Retention;
using DinumTalent.Web.Pages.Gestion.Agents;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>What comes due in the next twelve months, overdue decisions on top.</summary>
public sealed class IndexModel(IMediator mediator, ICurrentUser user) : RadarQueryPage(user)
{
    public RadarView Radar { get; private set; } = null!;

    public bool IsFiltered => Filter != new RadarFilter();

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Radar.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => AgentWords.Profiles(Radar.Profiles);

    public IEnumerable<SelectListItem> Owners =>
        [new("Moi", Me), new("Personne de nommé", Nobody), .. Radar.Owners.Where(o => o.Id != Radar.Me).Select(o => new SelectListItem(o.Name, o.Id.ToString()))];

    public static IReadOnlyList<SelectListItem> States => [.. ShowWords.Select(s => new SelectListItem(s.Value.Label(), s.Key))];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number)
    {
        // What doesn't read as a filter is no filter.
        ModelState.Clear();
        var radar = await mediator.Send(new Radar(Filter, Paging.Of(number, Taille)), Aborted);
        if (radar.IsFailure) return await Refuse(radar, Aborted);
        Radar = radar.Value;
        return Page();
    }

    /// <summary>The export of what is filtered.</summary>
    public string Export(string format) => $"{Routes.RadarFile}.{format}{Request.QueryString.ToUriComponent()}";
}
