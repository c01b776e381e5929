using AngleSharp.Dom;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>The menu of the staff's space.</summary>
public sealed class Finding_ones_way(WebSite site) : PageTest(site)
{
    [Theory]
    [InlineData(Role.Recruiter, "Tableau de bord|À faire|Recrutement|Vivier|Agents et compétences|Fidélisation et prévision|Mes défis|Rapports")]
    [InlineData(Role.Evaluator, "Tableau de bord|À faire|Recrutement")]
    [InlineData(Role.Administrator, "Tableau de bord|À faire|Recrutement|Administration")]
    public async Task The_menu_has_the_parts_that_ones_role_opens(Role role, string parts)
    {
        var page = await (await As(await Data.Staff(role, await Data.Ministry()))).Get("/gestion", Stop);

        page.Document.QuerySelectorAll("#navigation > ul > li").Select(part => (part.QuerySelector("button") ?? part.QuerySelector("a")!).TextContent.Trim())
            .ShouldBe(parts.Split('|'));
    }

    [Theory]
    [InlineData("/gestion/entretiens", "Recrutement", "Entretiens")]
    [InlineData("/gestion/modeles-de-criteres", "Recrutement", "Entretiens")]
    [InlineData("/gestion/administration/etapes", "Recrutement", "Offres")]
    [InlineData("/gestion/vivier/listes", "Vivier", "Listes et étiquettes")]
    [InlineData("/gestion/competences/recherche", "Agents et compétences", "Chercher des agents")]
    [InlineData("/gestion", null, "Tableau de bord")]
    public async Task The_part_and_the_entry_in_which_one_is_are_marked_and_no_other(string address, string? part, string entry)
    {
        var page = await (await As(await Data.Staff(Role.Recruiter, await Data.Ministry()))).Get(address, Stop);

        var menu = page.Document.QuerySelector("#navigation")!;
        menu.QuerySelectorAll("button[aria-current]").Select(b => b.TextContent.Trim()).ShouldBe(part is null ? [] : [part]);
        menu.QuerySelectorAll("a[aria-current]").Select(a => a.TextContent.Trim()).ShouldBe([entry]);
    }
}
