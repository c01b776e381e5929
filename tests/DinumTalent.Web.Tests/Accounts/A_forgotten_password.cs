using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class A_forgotten_password(WebSite site) : AccountTest(site)
{
    [Fact]
    public async Task is_set_anew_once_from_the_link_of_the_mail()
    {
        var (person, visitor) = (await Data.Account(), Anyone());
        (await Ask(visitor, person.Email)).Location.ShouldBe("/message-envoye?pour=mot-de-passe");
        var page = await visitor.Get(await LinkTo(person.Email), Stop);

        (await Set(visitor, page, GoodPassword)).Location.ShouldBe("/connexion");
        (await Set(visitor, page, "une-autre-phrase-longue")).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await SignIn(Anyone(), person.Email, Person.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SignIn(Anyone(), person.Email, GoodPassword)).Status.ShouldBe(HttpStatusCode.Redirect);
        await Deliver();
        Site.Mails.To(person.Email)[^1].Subject.ShouldBe("Votre mot de passe a été changé");
    }

    [Fact]
    public async Task answers_the_same_for_an_unknown_address_and_mails_nobody()
    {
        var address = NewAddress();

        (await Ask(Anyone(), address)).Location.ShouldBe("/message-envoye?pour=mot-de-passe");

        await Deliver();
        Site.Mails.To(address).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_not_set_by_a_made_up_link()
    {
        var person = await Data.Account();

        var answer = await Anyone().Get($"/mot-de-passe?compte={person.Id}&jeton=bm9u", Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Main.ShouldContain("Ce lien n’est pas valable");
    }

    private static async Task<Answer> Ask(Visitor visitor, string address) => await visitor.Submit(
        await visitor.Get("/mot-de-passe-oublie", Stop), "main form", new Dictionary<string, string?> { ["Input.Email"] = address }, cancellationToken: Stop);

    private static Task<Answer> Set(Visitor visitor, Answer page, string password) =>
        visitor.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Password"] = password }, cancellationToken: Stop);
}
