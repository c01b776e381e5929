using System.Net;
using System.Security.Cryptography;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class The_second_factor(WebSite site) : AccountTest(site)
{
    [Fact]
    public async Task is_compulsory_in_the_staffs_space_and_can_be_set_up_on_the_way()
    {
        var (staff, visitor) = (await Data.Staff(Role.HumanResources, await Data.Ministry()), Anyone());
        await SignIn(visitor, staff.Email, Person.Password);

        (await visitor.Get("/gestion/administration/comptes", Stop)).Location.ShouldBe("/compte/second-facteur?returnUrl=%2Fgestion%2Fadministration%2Fcomptes");
        var page = await visitor.Get("/compte/second-facteur?returnUrl=%2Fgestion%2Fadministration%2Fcomptes", Stop);
        page.Main.ShouldContain("Nécessaire pour l’espace de gestion");
        page.Shows("main svg title").ShouldBeTrue();

        var done = await Enter(visitor, page, Code(Secret(page)));
        done.Document.QuerySelectorAll("main li code").Length.ShouldBe(10);
        (await visitor.Get("/compte/second-facteur", Stop)).Main.ShouldContain("La double authentification est activée");
        (await visitor.Get("/gestion/administration/comptes", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task is_asked_at_the_next_sign_in_and_takes_each_code_once()
    {
        var (person, secret, recovery) = await Enrolled();

        var visitor = Anyone();
        (await SignIn(visitor, person.Email, Person.Password)).Location.ShouldBe("/connexion/code");
        (await visitor.Get("/compte", Stop)).Location!.ShouldStartWith("/connexion");
        var page = await visitor.Get("/connexion/code", Stop);
        var code = Code(secret);
        (await Enter(visitor, page, "000000")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Enter(visitor, page, code)).Location.ShouldBe("/candidat");

        var thief = Anyone();
        await SignIn(thief, person.Email, Person.Password);
        (await Enter(thief, await thief.Get("/connexion/code", Stop), code)).Status.ShouldBe(HttpStatusCode.BadRequest);
        var byRecovery = await thief.Get("/connexion/code?secours=true", Stop);
        (await Enter(thief, byRecovery, recovery)).Location.ShouldBe("/candidat");

        var again = Anyone();
        await SignIn(again, person.Email, Person.Password);
        (await Enter(again, await again.Get("/connexion/code?secours=true", Stop), recovery)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task refuses_a_wrong_code_and_shows_the_same_secret_again()
    {
        var (person, visitor) = (await Data.Account(), Anyone());
        await SignIn(visitor, person.Email, Person.Password);
        var page = await visitor.Get("/compte/second-facteur", Stop);

        var refused = await Enter(visitor, page, "000000");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        Secret(refused).ShouldBe(Secret(page));
    }

    private async Task<(Person Person, string Secret, string Recovery)> Enrolled()
    {
        var (person, visitor) = (await Data.Account(), Anyone());
        await SignIn(visitor, person.Email, Person.Password);
        var page = await visitor.Get("/compte/second-facteur", Stop);
        var done = await Enter(visitor, page, Code(Secret(page)));
        return (person, Secret(page), done.Document.QuerySelector("main li code")!.TextContent);
    }

    private static Task<Answer> Enter(Visitor visitor, Answer page, string code) =>
        visitor.Submit(page, "main form:has([name='Input.Code'])", new Dictionary<string, string?> { ["Input.Code"] = code }, cancellationToken: Stop);

    private static string Secret(Answer page) => page.Document.QuerySelector("figcaption code")!.TextContent.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The code of this half minute (RFC 6238), by the machine's clock, as Identity has it.</summary>
    private static string Code(string secret)
    {
        var bits = string.Concat(secret.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = ((hash[offset] & 0x7f) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
