using DinumTalent.Application.Skills;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Competences.Campagnes;

public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public Page<CampaignRow> Campaigns { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        var found = await mediator.Send(new CampaignList(Paging.Of(number, size)), Aborted);
        if (found.IsFailure) return await Refuse(found, Aborted);
        Campaigns = found.Value;
        return Page();
    }
}

/// <summary>How a campaign's stage looks.</summary>
public static class CampaignTones
{
    /// <summary>Kind of badge.</summary>
    public static string? Badge(this CampaignStage stage) => stage switch
    {
        CampaignStage.Open => "success",
        CampaignStage.Coming => "info",
        CampaignStage.Cancelled => "error",
        _ => null,
    };
}
