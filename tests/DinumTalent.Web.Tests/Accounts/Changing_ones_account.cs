using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class Changing_ones_account(WebSite site) : AccountTest(site)
{
    [Fact]
    public async Task gives_a_new_address_once_it_has_been_confirmed()
    {
        var (person, visitor, address) = (await Data.Account(), Anyone(), NewAddress());
        await SignIn(visitor, person.Email, Person.Password);

        (await AskFor(visitor, address, "pas-le-bon-mot-de-passe")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await AskFor(visitor, address, Person.Password)).Location.ShouldBe("/compte");
        (await SignIn(Anyone(), address, Person.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);

        var (opened, link) = (Anyone(), await LinkTo(address));
        var page = await opened.Get(link, Stop);
        (await opened.Submit(page, "main form", cancellationToken: Stop)).Location.ShouldBe("/connexion");
        (await SignIn(Anyone(), address, Person.Password)).Location.ShouldBe("/candidat");
        (await SignIn(Anyone(), person.Email, Person.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await opened.Submit(page, "main form", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task to_the_address_of_somebody_else_answers_the_same_and_changes_nothing()
    {
        var (person, other, visitor) = (await Data.Account(), await Data.Account(), Anyone());
        await SignIn(visitor, person.Email, Person.Password);

        (await AskFor(visitor, other.Email, Person.Password)).Location.ShouldBe("/compte");

        await Deliver();
        Site.Mails.To(other.Email).Select(m => m.Subject).ShouldBe(["Vous avez déjà un compte"]);
    }

    [Fact]
    public async Task gives_a_new_password_to_who_knows_the_present_one()
    {
        var (person, visitor) = (await Data.Account(), Anyone());
        await SignIn(visitor, person.Email, Person.Password);

        (await NewPassword(visitor, "pas-le-bon-mot-de-passe", GoodPassword)).Errors.ShouldContain(e => e.Contains("actuel"));
        (await NewPassword(visitor, Person.Password, "123456789012")).Errors.ShouldContain(e => e.Contains("suite"));
        (await NewPassword(visitor, Person.Password, GoodPassword)).Location.ShouldBe("/compte");

        (await visitor.Get("/compte", Stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await SignIn(Anyone(), person.Email, GoodPassword)).Location.ShouldBe("/candidat");
    }

    [Fact]
    public async Task is_for_who_is_signed_in()
    {
        foreach (var page in new[] { "/compte", "/compte/mot-de-passe", "/compte/adresse", "/compte/second-facteur", "/compte/codes-de-secours" })
        {
            (await Anyone().Get(page, Stop)).Location!.ShouldStartWith("/connexion?returnUrl=");
        }
    }

    private static async Task<Answer> AskFor(Visitor visitor, string address, string password) => await visitor.Submit(
        await visitor.Get("/compte/adresse", Stop), "main form",
        new Dictionary<string, string?> { ["Input.Email"] = address, ["Input.Password"] = password }, cancellationToken: Stop);

    private static async Task<Answer> NewPassword(Visitor visitor, string current, string password) => await visitor.Submit(
        await visitor.Get("/compte/mot-de-passe", Stop), "main form",
        new Dictionary<string, string?> { ["Input.Current"] = current, ["Input.Password"] = password }, cancellationToken: Stop);
}
