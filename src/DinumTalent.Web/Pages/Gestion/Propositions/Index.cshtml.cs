using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>The proposals within reach, by what they wait for.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    private static readonly Dictionary<string, OfferShow> Shows = new()
    {
        ["en-cours"] = OfferShow.UnderWay,
        ["a-approuver"] = OfferShow.ToApprove,
        ["a-envoyer"] = OfferShow.ToSend,
        ["en-attente"] = OfferShow.Awaiting,
        ["a-recruter"] = OfferShow.ToHire,
        ["terminees"] = OfferShow.Ended,
    };

    public OfferListView List { get; private set; } = null!;

    public OfferShow Show { get; private set; }

    public IEnumerable<(OfferShow Show, string Href, int Count)> Choices => Shows.Select(s => (s.Value, Request.With(("voir", s.Key)), List.Counts[s.Value]));

    public async Task<IActionResult> OnGetAsync(string? voir, int? taille, [FromQuery(Name = "page")] int? number)
    {
        ModelState.Clear();
        Show = voir is not null && Shows.TryGetValue(voir, out var asked) ? asked : OfferShow.UnderWay;
        var list = await mediator.Send(new OfferList(Show, Paging.Of(number, taille)), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        return Page();
    }
}
