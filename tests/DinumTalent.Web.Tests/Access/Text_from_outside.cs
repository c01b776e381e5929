using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Access;

/// <summary>What anybody may write is shown as text, wherever it shows.</summary>
public sealed class Text_from_outside(WebSite site) : PageTest(site)
{
    private const string Script = "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>";

    [Fact]
    public async Task is_shown_as_text_where_it_is_typed_in_again()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var visitor = Anyone();
        var page = await visitor.Get($"/offres/{vacancy.Slug}/candidater", Stop);
        var fields = new[] { "GivenName", "FamilyName", "Email", "Phone", "ProfileLink" }.ToDictionary(f => "Input." + f, _ => (string?)Script);

        var answer = await visitor.Submit(page, "main form", fields, cancellationToken: Stop);

        answer.Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        ShowsNoMarkupOf(answer);
        answer.Document.QuerySelector("input[name='Input.GivenName']")!.GetAttribute("value").ShouldBe(Script);
    }

    [Theory]
    [InlineData("/offres?q=")]
    [InlineData("/connexion?returnUrl=")]
    [InlineData("/message-envoye?pour=")]
    [InlineData("/mot-de-passe?jeton=")]
    public async Task is_shown_as_text_where_an_address_brings_it(string address) =>
        ShowsNoMarkupOf(await Anyone().Get(address + Uri.EscapeDataString(Script), Stop));

    [Fact]
    public async Task is_shown_as_text_on_the_pages_of_a_vacancy_and_an_application()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Titled($"Rôle {Script}").Asking((Script, false)).With(t => t with { Missions = Script, Profile = Script, Conditions = Script, City = Script }));
        var candidate = await Data.Account();
        var application = await Data.Application(vacancy, a => a.From(candidate));
        var recruiter = await As(Domain.Organisations.Role.Recruiter, ministry);

        ShowsNoMarkupOf(await Anyone().Get($"/offres/{vacancy.Slug}", Stop));
        ShowsNoMarkupOf(await Anyone().Get($"/offres/{vacancy.Slug}/candidater", Stop));
        ShowsNoMarkupOf(await (await As(candidate)).Get($"/candidat/candidatures/{application.Id}", Stop));
        ShowsNoMarkupOf(await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop));
        ShowsNoMarkupOf(await recruiter.Get($"/gestion/offres/{vacancy.Id}/modifier", Stop));
        ShowsNoMarkupOf(await recruiter.Get("/gestion/offres", Stop));
    }

    private static void ShowsNoMarkupOf(Answer answer)
    {
        answer.Status.ShouldNotBe(System.Net.HttpStatusCode.InternalServerError);
        answer.Document.QuerySelectorAll("script").Where(s => s.TextContent.Contains("alert(", StringComparison.Ordinal) && s.GetAttribute("type") != "application/ld+json").ShouldBeEmpty();
        answer.Document.QuerySelectorAll("img[src=x], [onerror]").ShouldBeEmpty();
    }
}
