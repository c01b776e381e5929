using System.Globalization;
using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Foundation;

/// <summary>The site with limits that are soon reached.</summary>
public sealed class NarrowSite : WebSite
{
    public const int Seconds = 3600;

    public NarrowSite()
    {
        Settings["RateLimits:Enabled"] = "true";
        foreach (var (limit, permits) in new[] { ("SignIn", 1), ("Apply", 2), ("Search", 3) })
        {
            Settings[$"RateLimits:{limit}:Permits"] = permits.ToString(CultureInfo.InvariantCulture);
            Settings[$"RateLimits:{limit}:Seconds"] = Seconds.ToString(CultureInfo.InvariantCulture);
        }
    }
}

public sealed class Too_many_requests(NarrowSite site) : IClassFixture<NarrowSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task to_sign_in_are_refused_for_that_account_alone()
    {
        var visitor = site.Anyone();
        var page = await visitor.Get("/connexion", Stop);
        Task<Answer> SignIn(string email) => visitor.Submit(
            page, "main form", new Dictionary<string, string?> { ["Input.Email"] = email, ["Input.Password"] = "pas-le-bon-mot-de-passe" }, cancellationToken: Stop);

        (await SignIn("personne@exemple.fr")).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
        Refused(await SignIn(" Personne@Exemple.fr "));
        (await SignIn("autre@exemple.fr")).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await visitor.Get("/connexion", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task to_apply_are_refused_for_that_vacancy_alone()
    {
        var data = new TestData(site);
        var ministry = await data.Ministry();
        var (vacancy, other) = (await data.Vacancy(ministry), await data.Vacancy(ministry));
        var visitor = site.Anyone();

        for (var i = 0; i < 2; i++) (await Start(vacancy.Slug)).Status.ShouldBe(HttpStatusCode.BadRequest);
        Refused(await Start(vacancy.Slug));
        (await Start(other.Slug)).Status.ShouldBe(HttpStatusCode.BadRequest);

        async Task<Answer> Start(string slug) =>
            await visitor.Submit(await visitor.Get($"/offres/{slug}/candidater", Stop), "form.dt-form", cancellationToken: Stop);
    }

    [Fact]
    public async Task to_search_are_refused_until_the_time_that_the_answer_gives()
    {
        var visitor = site.Anyone();
        for (var i = 0; i < 3; i++) (await visitor.Get("/offres?q=java", Stop)).Status.ShouldBe(HttpStatusCode.OK);

        Refused(await visitor.Get("/offres?q=java", Stop));
        (await visitor.Get("/accessibilite", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static void Refused(Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Title.ShouldBe("Trop de demandes – DinumTalent");
        answer.Main.ShouldContain("Patientez une minute, puis recommencez");
        answer.Document.DocumentElement.GetAttribute("lang").ShouldBe("fr");
        int.Parse(answer.Headers["Retry-After"], CultureInfo.InvariantCulture).ShouldBeInRange(1, NarrowSite.Seconds);
        answer.Headers["Cache-Control"].ShouldBe("no-store");
    }
}
