using System.Text.RegularExpressions;
using DinumTalent.Infrastructure.Identity;
using DinumTalent.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Accounts;

/// <summary>What tests of accounts share.</summary>
public abstract partial class AccountTest(WebSite site) : PageTest(site)
{
    protected const string GoodPassword = "le-chat-dort-sur-le-toit";

    protected static string NewAddress() => $"{TestData.Unique("personne")}@exemple.fr".ToLowerInvariant();

    protected Task Deliver() => Site.DeliverMails(Stop);

    /// <summary>Path of the link in the last mail to an address.</summary>
    protected async Task<string> LinkTo(string address)
    {
        await Deliver();
        var mail = Site.Mails.To(address)[^1];
        return new Uri(Link().Match(mail.Text).Value).PathAndQuery;
    }

    protected Task<Account> Account(string address) => Site.AsSystem(async services =>
        (await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(address))!);

    protected static async Task<Answer> SignIn(Visitor visitor, string address, string password)
    {
        var page = await visitor.Get("/connexion", Stop);
        return await visitor.Submit(page, "main form[method=post]", new Dictionary<string, string?> { ["Input.Email"] = address, ["Input.Password"] = password }, cancellationToken: Stop);
    }

    protected static async Task<Answer> SignUp(Visitor visitor, string address, string password = GoodPassword)
    {
        var page = await visitor.Get("/inscription", Stop);
        return await visitor.Submit(page, "main form", new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "Élodie", ["Input.FamilyName"] = "Œuvrard", ["Input.Email"] = address, ["Input.Password"] = password,
        }, cancellationToken: Stop);
    }

    [GeneratedRegex(@"https://\S+")]
    private static partial Regex Link();
}
