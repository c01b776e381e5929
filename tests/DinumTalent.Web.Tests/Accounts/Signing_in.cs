using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class Signing_in(WebSite site) : AccountTest(site)
{
    [Fact]
    public async Task says_the_same_for_a_wrong_password_and_an_unknown_address()
    {
        var person = await Data.Account();

        var wrong = await SignIn(Anyone(), person.Email, "ce-n-est-pas-le-bon");
        var unknown = await SignIn(Anyone(), NewAddress(), "ce-n-est-pas-le-bon");

        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldBe(unknown.Errors);
    }

    [Fact]
    public async Task is_closed_after_five_failures_even_with_the_right_password()
    {
        var person = await Data.Account();
        for (var i = 0; i < 5; i++) await SignIn(Anyone(), person.Email, "ce-n-est-pas-le-bon");

        (await SignIn(Anyone(), person.Email, Person.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        // Identity counts by the machine's clock, whatever the clock of the site says.
        (await Account(person.Email)).LockoutEnd!.Value.ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddMinutes(14));
    }

    [Fact]
    public async Task leads_an_agent_without_role_to_the_passport()
    {
        var (person, place) = (await Data.Account(), await Data.Ministry());
        await Data.Serving(place, person);

        (await SignIn(Anyone(), person.Email, Person.Password)).Location.ShouldBe("/agent");
    }

    [Theory]
    [InlineData("https://ailleurs.example/", "/candidat")]
    [InlineData("//ailleurs.example/", "/candidat")]
    [InlineData("/compte", "/compte")]
    public async Task leads_back_to_pages_of_this_site_only(string asked, string led)
    {
        var (person, visitor) = (await Data.Account(), Anyone());
        var page = await visitor.Get("/connexion?returnUrl=" + Uri.EscapeDataString(asked), Stop);

        var answer = await visitor.Submit(page, "main form[method=post]", new Dictionary<string, string?> { ["Input.Email"] = person.Email, ["Input.Password"] = Person.Password }, cancellationToken: Stop);

        answer.Location.ShouldBe(led);
    }

    [Fact]
    public async Task leads_staff_to_their_space()
    {
        var recruiter = await Data.Staff(Role.Recruiter, await Data.Ministry());

        (await SignIn(Anyone(), recruiter.Email, Person.Password)).Location.ShouldBe("/gestion");
    }

    [Fact]
    public async Task shows_no_demo_accounts_outside_development() =>
        (await Anyone().Get("/connexion", Stop)).Text.ShouldNotContain("demo.test");

    [Fact]
    public async Task ends_by_the_button_not_by_a_link()
    {
        var (person, visitor) = (await Data.Account(), Anyone());
        await SignIn(visitor, person.Email, Person.Password);

        var page = await visitor.Get("/deconnexion", Stop);
        (await visitor.Get("/compte", Stop)).Status.ShouldBe(HttpStatusCode.OK);

        (await visitor.Submit(page, "main form", cancellationToken: Stop)).Location.ShouldBe("/");
        (await visitor.Get("/compte", Stop)).Location!.ShouldStartWith("/connexion");
    }
}
