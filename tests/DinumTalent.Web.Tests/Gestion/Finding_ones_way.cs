using AngleSharp.Dom;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>The menu of the staff's space.</summary>
public sealed class Finding_ones_way(WebSite site) : PageTest(site)
{
    [Theory]
    [InlineData(Role.Recruiter, "Tableau de bord|À faire|Recrutement|Vivier|Agents et compétences|Fidélisation|Mes défis|Rapports")]
    [InlineData(Role.Evaluator, "Tableau de bord|À faire|Recrutement")]
    [InlineData(Role.Administrator, "Tableau de bord|À faire|Recrutement|Administration")]
    public async Task The_menu_has_the_parts_that_ones_role_opens(Role role, string parts)
    {
        (await Parts(await Data.Staff(role, await Data.Ministry()))).ShouldBe(parts.Split('|'));
    }

    [Fact]
    public async Task What_is_ones_own_is_one_part_of_the_menu_however_much_it_is()
    {
        var ministry = await Data.Ministry();
        var person = await Data.Staff(Role.Recruiter, ministry);
        await Data.Serving(ministry, person);
        (await Parts(person))[^1].ShouldBe("Mon passeport");

        var cohort = await Data.Cohort(ministry, PhaseKind.Missions, 10);
        await Data.Mission(cohort, await Data.Chosen(cohort, ministry, await Data.Account()), person.Email);
        (await Parts(person))[^2..].ShouldBe(["Rapports", "Mon espace"]);
    }

    private async Task<List<string>> Parts(Person person) =>
        [.. (await (await As(person)).Get("/gestion", Stop)).Document.QuerySelectorAll("#navigation > ul > li").Select(part => (part.QuerySelector("button") ?? part.QuerySelector("a")!).TextContent.Trim())];

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
