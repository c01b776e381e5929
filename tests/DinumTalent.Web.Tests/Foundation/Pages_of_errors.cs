using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Foundation;

public sealed class Pages_of_errors(TroubledSite site) : IClassFixture<TroubledSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task an_unknown_address_says_so_in_the_layout_of_the_site()
    {
        var answer = await site.Anyone().Get("/nulle-part", Stop);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Title.ShouldBe("Page non trouvée – DinumTalent");
        answer.Document.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe("Page non trouvée");
        answer.Shows("header nav#navigation").ShouldBeTrue();
        answer.Headers["Cache-Control"].ShouldBe("no-store");
    }

    [Theory]
    [InlineData("/essai/base", HttpStatusCode.ServiceUnavailable, "Service momentanément indisponible")]
    [InlineData("/essai/base-emballee", HttpStatusCode.ServiceUnavailable, "Service momentanément indisponible")]
    [InlineData("/essai/panne", HttpStatusCode.InternalServerError, "Erreur inattendue")]
    public async Task a_failure_is_told_without_its_cause(string address, HttpStatusCode status, string title)
    {
        var answer = await site.Anyone().Get(address, Stop);

        answer.Status.ShouldBe(status);
        answer.Document.QuerySelector("h1")!.TextContent.ShouldBe(title);
        answer.Text.ShouldNotContain("secret", Case.Insensitive);
        answer.Text.ShouldNotContain("Exception");
        answer.Headers.ShouldContainKey("Content-Security-Policy");
    }

    [Fact]
    public async Task what_is_far_too_large_is_refused_politely()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/accessibilite") { Content = new ByteArrayContent(new byte[13 * 1024 * 1024]) };

        var answer = await site.Anyone().Send(request, Stop);

        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Main.ShouldContain("5 Mo");
    }

    [Fact]
    public async Task a_form_without_its_token_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/accessibilite") { Content = new FormUrlEncodedContent([new("a", "b")]) };

        var answer = await site.Anyone().Send(request, Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Main.ShouldContain("Rien n’a été enregistré");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task each_has_a_page_of_its_own(int code)
    {
        var answer = await site.Anyone().Get($"/erreurs/{code}", Stop);

        ((int)answer.Status).ShouldBe(code);
        answer.Main.ShouldContain($"Erreur {code}");
    }
}
