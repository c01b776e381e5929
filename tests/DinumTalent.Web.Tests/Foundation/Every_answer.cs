using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Foundation;

public sealed class Every_answer(WebSite site) : PageTest(site)
{
    [Theory]
    [InlineData("/accessibilite")]
    [InlineData("/nulle-part")]
    [InlineData("/robots.txt")]
    [InlineData("/sante/vivant")]
    public async Task bears_the_headers_that_protect_its_reader(string address)
    {
        // Browsers are never bound to HTTPS on localhost, hence another host.
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://talent.test" + address);
        var headers = (await Anyone().Send(request, Stop)).Headers;

        headers["X-Content-Type-Options"].ShouldBe("nosniff");
        headers["Referrer-Policy"].ShouldBe("same-origin");
        headers["Strict-Transport-Security"].ShouldContain("includeSubDomains");
        headers.ShouldNotContainKey("Server");
        var policy = headers["Content-Security-Policy"];
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe-inline");
    }

    [Theory]
    [InlineData("/dev/courriels")]
    [InlineData("/dev/courriels/1")]
    [InlineData("/dev/courriels/1/html")]
    [InlineData("/dev/dsfr")]
    public async Task of_a_page_for_developers_is_not_found_outside_development(string address) =>
        (await Anyone().Get(address, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/accessibilite")]
    [InlineData("/mentions-legales")]
    [InlineData("/donnees-personnelles")]
    [InlineData("/plan-du-site")]
    public async Task has_its_title_one_heading_and_nothing_inline(string address)
    {
        var answer = await Anyone().Get(address, Stop);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Title.ShouldEndWith(" – Espace public – DinumTalent");
        answer.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        answer.Document.DocumentElement.GetAttribute("lang").ShouldBe("fr");
        answer.Shows("[style], [onclick], script:not([src])").ShouldBeFalse();
    }

    [Fact]
    public async Task tells_where_to_report_a_weakness()
    {
        var text = (await Anyone().Get("/.well-known/security.txt", Stop)).Text;

        text.ShouldContain("Contact: https://");
        text.ShouldContain("Expires: 2027-05-23T00:00:00Z");
    }
}
