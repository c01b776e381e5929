using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

/// <summary>The jobs by family, for candidates.</summary>
[EnableRateLimiting(RateLimits.Search)]
[KeptForAnyone]
public sealed class MetiersModel(IMediator mediator, ISiteLinks links) : TalentPage
{
    public IReadOnlyList<FamilyGuide> Families { get; private set; } = [];

    public string Canonical => links.Home.TrimEnd('/') + Routes.Jobs;

    public async Task<IActionResult> OnGetAsync()
    {
        var families = await mediator.Send(new JobGuides(), Aborted);
        if (families.IsFailure) return await Refuse(families, Aborted);
        Families = families.Value;
        return Page();
    }

    /// <summary>"3 offres ouvertes".</summary>
    public static string Open(int count) => count switch
    {
        0 => "Pas d’offre ouverte",
        1 => "1 offre ouverte",
        _ => $"{count.ToFrench()} offres ouvertes",
    };
}
