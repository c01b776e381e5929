using System.Text.Encodings.Web;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Foundation;

public sealed class Long_texts(WebSite site) : PageTest(site)
{
    [Fact]
    public void keep_paragraphs_lists_and_emphasis() =>
        Html("Vous **pilotez** :\n\n- un produit\n- une équipe").ShouldBe("<p>Vous <strong>pilotez</strong> :</p>\n<ul>\n<li>un produit</li>\n<li>une équipe</li>\n</ul>\n");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[ici](javascript:alert(1))")]
    [InlineData("[ici](java\nscript:alert(1))")]
    [InlineData("![x](https://ailleurs.example/pixel.png)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a]: data:text/html;base64,PHNjcmlwdD4=\n\n[a]")]
    public void run_nothing_and_fetch_nothing(string typed)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Html(typed));

        document.QuerySelectorAll("script, img, iframe, object, style").ShouldBeEmpty();
        document.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style").ShouldBeEmpty();
        document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ShouldAllBe(h => h.StartsWith("https:", StringComparison.Ordinal));
    }

    [Fact]
    public void start_their_headings_below_those_of_the_page() => Html("# Missions").ShouldBe("<h3>Missions</h3>\n");

    [Fact]
    public void lead_to_other_sites_without_vouching_for_them() =>
        Html("[La DINUM](https://www.numerique.gouv.fr)").ShouldContain("rel=\"nofollow noopener\"");

    private string Html(string text)
    {
        using var writer = new StringWriter();
        Site.Services.GetRequiredService<IMarkdown>().Html(text).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
