using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Arrivees;

/// <summary>The arrivals within reach, with what is late.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    private static readonly Dictionary<string, ArrivalShow> Shows = new()
    {
        ["en-cours"] = ArrivalShow.UnderWay,
        ["en-retard"] = ArrivalShow.Late,
        ["terminees"] = ArrivalShow.Complete,
        ["abandonnees"] = ArrivalShow.CalledOff,
    };

    public ArrivalListView List { get; private set; } = null!;

    public ArrivalShow Show { get; private set; }

    public IEnumerable<(ArrivalShow Show, string Href, int Count)> Choices => Shows.Select(s => (s.Value, Request.With(("voir", s.Key)), List.Counts[s.Value]));

    public async Task<IActionResult> OnGetAsync(string? voir, int? taille, [FromQuery(Name = "page")] int? number)
    {
        ModelState.Clear();
        Show = voir is not null && Shows.TryGetValue(voir, out var asked) ? asked : ArrivalShow.UnderWay;
        var list = await mediator.Send(new ArrivalList(Show, Paging.Of(number, taille)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        return Page();
    }
}
