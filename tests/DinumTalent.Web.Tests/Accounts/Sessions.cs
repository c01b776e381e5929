using System.Net;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

/// <summary>Moves the clock, so on a site of its own.</summary>
public sealed class Sessions : AccountTest, IAsyncDisposable
{
    public Sessions() : base(new WebSite())
    {
    }

    [Fact]
    public async Task end_within_a_minute_when_the_person_closes_them_all()
    {
        var (person, here, elsewhere) = (await Data.Account(), Anyone(), Anyone());
        await SignIn(here, person.Email, Person.Password);
        await SignIn(elsewhere, person.Email, Person.Password);

        await here.Submit(await here.Get("/compte", Stop), "main form", cancellationToken: Stop);

        (await here.Get("/compte", Stop)).Location!.ShouldStartWith("/connexion");
        Site.Clock.Advance(TimeSpan.FromSeconds(61));
        (await elsewhere.Get("/compte", Stop)).Location!.ShouldStartWith("/connexion");
    }

    [Fact]
    public async Task keep_the_second_factor_when_they_are_renewed()
    {
        var staff = await As(Role.HumanResources, await Data.Ministry());

        Site.Clock.Advance(TimeSpan.FromMinutes(5));

        (await staff.Get("/gestion/administration/comptes", Stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await staff.Get("/gestion/administration/comptes", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task of_a_disabled_account_end_and_reach_nothing_before_they_do()
    {
        var ministry = await Data.Ministry();
        var (admin, person) = (await Data.Staff(Role.Administrator, ministry), await Data.Staff(Role.HumanResources, ministry));
        var session = await As(person);
        (await session.Get("/gestion/administration/comptes", Stop)).Status.ShouldBe(HttpStatusCode.OK);

        (await Site.Send(admin, new SetAccountEnabled(person.Id, Enabled: false, "Départ"), Stop)).IsSuccess.ShouldBeTrue();

        (await session.Get("/gestion/administration/comptes", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
        Site.Clock.Advance(TimeSpan.FromSeconds(61));
        (await session.Get("/gestion/administration/comptes", Stop)).Location!.ShouldStartWith("/connexion");
        (await SignIn(Anyone(), person.Email, Person.Password)).Errors.ShouldContain(e => e.Contains("désactivé"));
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
