using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Access;

/// <summary>An address that names nothing answers 404 to whoever could see the thing if it existed.</summary>
public sealed class Made_up_addresses(WebSite site, AccessWorld world) : PageTest(site), IClassFixture<AccessWorld>
{
    // Each sees something at every address with a name in it, between them.
    private static readonly Who[] Visitors = [Who.Hr, Who.Administrator, Who.AssignedInA, Who.Candidate];

    public static MatrixTheoryData<string, string> Addresses => new(
        RouteTable.Rows.Select(r => r.Pattern).Where(p => p.Contains('{', StringComparison.Ordinal)).Distinct(),
        ["0190c1f0-0000-7000-8000-000000000001", "pas-un-identifiant", "..%2F..%2Fetc%2Fpasswd", "'%20OR%201=1--", new string('9', 1000)]);

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task answer_that_there_is_no_such_page(string pattern, string name)
    {
        var address = System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]+\}", name.Replace("$", "$$", StringComparison.Ordinal));
        foreach (var who in Visitors)
        {
            var answer = await (await world.Browser(who)).Get(address, Stop);
            // 403 where the role opens no such page at all; 400 where the server refuses the very address.
            answer.Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest);
            answer.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        }
    }

    [Theory]
    [InlineData("/n-existe-pas")]
    [InlineData("/gestion/n-existe-pas")]
    [InlineData("/candidat/candidatures")]
    public async Task are_told_in_plain_words(string address)
    {
        var answer = await Anyone().Get(address, Stop);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Main.ShouldContain("n’existe pas");
    }
}
