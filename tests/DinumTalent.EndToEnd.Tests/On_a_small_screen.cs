using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>The pages that people open on a telephone.</summary>
public sealed class On_a_small_screen(Chromium chromium, BrowserSite site) : IClassFixture<BrowserSite>
{
    private readonly TestData data = new(site);

    [Fact]
    public async Task pages_fit_and_stay_accessible()
    {
        var ministry = await data.Ministry();
        var vacancy = await data.Vacancy(ministry, v => v.Asking(("Pourquoi ?", true)));
        await data.Application(vacancy);
        await data.Application(vacancy, a => a.AtStage(1));

        await using var phone = await chromium.Open(site, width: 375);
        await Looks(phone, "/", "Travaillez");
        await Looks(phone, "/offres", "Offres d’emploi");
        await Looks(phone, $"/offres/{vacancy.Slug}", vacancy.Title);
        await Looks(phone, $"/offres/{vacancy.Slug}/candidater", "Candidater");
        await phone.SignIn(await data.Staff(Role.Recruiter, ministry));
        await Looks(phone, $"/gestion/offres/{vacancy.Id}", vacancy.Title);
        await Looks(phone, $"/gestion/offres/{vacancy.Id}/pipeline", "Candidatures");
    }

    [Fact]
    public async Task a_candidate_reads_and_takes_along_ones_own_data()
    {
        var vacancy = await data.Vacancy(await data.Ministry());
        var candidate = await data.Account();
        await data.Application(vacancy, a => a.From(candidate));

        await using var phone = await chromium.Open(site, width: 375);
        await phone.SignIn(candidate);
        await Looks(phone, "/candidat", "Mes candidatures");
        await Looks(phone, "/candidat/donnees", "Mes données");
    }

    private static async Task Looks(Window phone, string address, string heading)
    {
        await phone.Go(address);
        await phone.Look(heading);
        var (inner, scrolled) = (await phone.Page.EvaluateAsync<int>("innerWidth"), await phone.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        scrolled.ShouldBeLessThanOrEqualTo(inner, $"{address} scrolls sideways");
    }
}
