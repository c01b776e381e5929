using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class Signing_up(WebSite site) : AccountTest(site)
{
    [Fact]
    public async Task takes_a_confirmed_address_before_signing_in()
    {
        var (visitor, address) = (Anyone(), NewAddress());

        (await SignUp(visitor, address)).Location.ShouldBe("/message-envoye?pour=inscription");
        (await SignIn(visitor, address, GoodPassword)).Errors.ShouldContain(e => e.Contains("pas encore confirmée"));

        var link = await LinkTo(address);
        link.ShouldStartWith("/inscription/confirmation?");
        (await SignIn(visitor, address, GoodPassword)).Errors.ShouldContain(e => e.Contains("pas encore confirmée"));
        (await Confirm(visitor, link)).Main.ShouldContain("Votre adresse est confirmée");
        (await SignIn(visitor, address, GoodPassword)).Location.ShouldBe("/candidat");
    }

    [Fact]
    public async Task may_open_the_link_twice()
    {
        var (visitor, address) = (Anyone(), NewAddress());
        await SignUp(visitor, address);
        var link = await LinkTo(address);

        (await Confirm(visitor, link)).Main.ShouldContain("Votre adresse est confirmée");
        (await Confirm(visitor, link)).Main.ShouldContain("Votre adresse est confirmée");
    }

    [Fact]
    public async Task is_not_done_by_a_mail_scanner_that_opens_the_link()
    {
        var (visitor, address) = (Anyone(), NewAddress());
        await SignUp(visitor, address);

        await Anyone().Get(await LinkTo(address), Stop);

        (await SignIn(visitor, address, GoodPassword)).Errors.ShouldContain(e => e.Contains("pas encore confirmée"));
    }

    [Fact]
    public async Task answers_the_same_for_an_address_that_has_an_account_and_tells_its_owner()
    {
        var owner = await Data.Account();

        var known = await SignUp(Anyone(), owner.Email);
        var unknown = await SignUp(Anyone(), NewAddress());

        (known.Status, known.Location).ShouldBe((unknown.Status, unknown.Location));
        await Deliver();
        Site.Mails.To(owner.Email)[^1].Subject.ShouldBe("Vous avez déjà un compte");
        (await SignIn(Anyone(), owner.Email, Person.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("court", "12 caractères")]
    [InlineData("motdepasse2026!", "plus courants")]
    [InlineData("aaaaaaaaaaaaaa", "suite ou une répétition")]
    [InlineData("OeuvrardElodie!!", "votre nom")]
    public async Task refuses_a_poor_password_and_keeps_the_rest(string password, string why)
    {
        var answer = await SignUp(Anyone(), NewAddress(), password);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain(e => e.Contains(why));
        answer.Document.QuerySelector("[name='Input.FamilyName']")!.GetAttribute("value").ShouldBe("Œuvrard");
    }

    [Fact]
    public async Task sends_the_link_again_to_who_waits_for_it_and_to_nobody_else()
    {
        var (visitor, address, confirmed) = (Anyone(), NewAddress(), await Data.Account());
        await SignUp(visitor, address);
        var before = await LinkTo(address);
        var page = await visitor.Get("/inscription/renvoyer", Stop);

        var waiting = await visitor.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Email"] = address }, cancellationToken: Stop);
        var other = await visitor.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Email"] = confirmed.Email }, cancellationToken: Stop);

        waiting.Location.ShouldBe(other.Location);
        (await LinkTo(address)).ShouldNotBe(before);
        Site.Mails.To(confirmed.Email).ShouldBeEmpty();
    }

    private static async Task<Answer> Confirm(Visitor visitor, string link) => await visitor.Submit(await visitor.Get(link, Stop), "main form", cancellationToken: Stop);
}
