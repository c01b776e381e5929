using System.Net;
using DinumTalent.Application.Common;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>People and contracts whose first day is still to come, through their pages.</summary>
public sealed class Contracts_to_come(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_contract_in_force_is_shown_and_found_before_one_signed_for_later()
    {
        var ministry = await Data.Ministry();
        var agent = await Serving(ministry, ends: Data.Today.AddMonths(2));
        await Change(agent, a => a.Sign(Terms(ministry, Data.Today.AddYears(4), null), Data.Today));
        var recruiter = await As(Role.Recruiter, ministry);

        (await Finds(recruiter, agent, "statut=FixedTerm")).ShouldBeTrue();
        (await Finds(recruiter, agent, "statut=Permanent")).ShouldBeFalse();
        (await Finds(recruiter, agent, "fin=3")).ShouldBeTrue();
        var sheet = await recruiter.Get($"/gestion/agents/{agent.Id}", Stop);
        sheet.Main.ShouldContain("CDD, catégorie A");
        sheet.Main.ShouldContain($"{Data.Today.AddMonths(2).ToFrench()}");
        (await recruiter.Get("/gestion/agents.csv", Stop)).Text.ShouldContain($"{Data.Today.AddMonths(2):yyyy-MM-dd}");
    }

    [Fact]
    public async Task The_contract_in_force_follows_the_calendar()
    {
        var ministry = await Data.Ministry();
        var agent = Agent.Hire(PersonName.Create("Ada", TestData.Unique("Moreau")).Value, null, Terms(ministry, Data.Today.AddYears(-3), Data.Today.AddDays(-1)), Data.Today.AddYears(-3)).Value;
        agent.Succeed(Terms(ministry, Data.Today, null), Data.Today.AddDays(-30)).IsSuccess.ShouldBeTrue();
        await Data.Save(agent);
        (await Reload(agent)).Status.ShouldBe(EmploymentStatus.FixedTerm);

        await Site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new FollowContracts(), Stop));

        var followed = await Reload(agent);
        (followed.Status, followed.ContractEndsOn).ShouldBe((EmploymentStatus.Permanent, null));
    }

    [Fact]
    public async Task Two_who_bring_the_same_number_to_one_ministry_both_arrive_and_one_keeps_it()
    {
        var (destination, number) = (await Data.Ministry(), TestData.Unique("M"));
        var movers = new List<Agent>();
        foreach (var origin in new[] { await Data.Ministry(), await Data.Ministry() })
        {
            var name = PersonName.Create("Ada", TestData.Unique("Moreau")).Value;
            var agent = Agent.Hire(name, null, Terms(origin, Data.Today.AddYears(-3), Data.Today.AddDays(-1)), Data.Today.AddYears(-3)).Value;
            agent.Identify(name, null, number);
            agent.Succeed(Terms(destination, Data.Today, null), Data.Today.AddDays(-30)).IsSuccess.ShouldBeTrue();
            await Data.Save(agent);
            movers.Add(agent);
        }

        (await Site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new FollowContracts(), Stop))).Errors.ShouldBeEmpty();

        var followed = new[] { await Reload(movers[0]), await Reload(movers[1]) };
        followed.ShouldAllBe(a => a.OrganisationId == destination.Id);
        followed.Count(a => a.RegistrationNumber == number).ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_not_arrived_is_to_come_and_not_in_post()
    {
        var ministry = await Data.Ministry();
        var coming = await Coming(ministry);
        var recruiter = await As(Role.Recruiter, ministry);

        (await Finds(recruiter, coming, "")).ShouldBeFalse();
        (await Finds(recruiter, coming, "situation=Coming")).ShouldBeTrue();
        (await Finds(recruiter, coming, "situation=Departed")).ShouldBeFalse();
        (await Finds(recruiter, coming, "situation=All")).ShouldBeTrue();
        (await recruiter.Get("/gestion/competences", Stop)).Main.ShouldContain("0agent en poste");
    }

    [Fact]
    public async Task The_only_contract_of_somebody_to_come_is_cancelled_with_the_arrival()
    {
        var ministry = await Data.Ministry();
        var coming = await Coming(ministry);
        var recruiter = await As(Role.Recruiter, ministry);
        var address = $"/gestion/agents/{coming.Id}/annuler-contrat";
        (await recruiter.Get($"/gestion/agents/{coming.Id}", Stop)).Shows($"main a[href='{address}']").ShouldBeTrue();

        var page = await recruiter.Get(address, Stop);
        page.Main.ShouldContain("C’est le seul contrat de cet agent");
        var unsaid = await recruiter.Submit(page, "main form", cancellationToken: Stop);
        (unsaid.Status, unsaid.Errors).ShouldSatisfyAllConditions(u => u.Status.ShouldBe(HttpStatusCode.BadRequest), u => u.Errors.ShouldContain("Indiquez pourquoi le contrat est annulé."));
        var done = await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Reason"] = "La personne a renoncé" }, cancellationToken: Stop);

        var sheet = await recruiter.Visit(done.Location!, Stop);
        sheet.Main.ShouldContain("L’arrivée de cet agent a été annulée");
        sheet.Main.ShouldContain("La personne a renoncé");
        foreach (var situation in new[] { "", "situation=Coming", "situation=Departed" }) (await Finds(recruiter, coming, situation)).ShouldBeFalse(situation);
        (await Finds(recruiter, coming, "situation=All")).ShouldBeTrue();
        (await recruiter.Get($"/gestion/agents/{coming.Id}/contrat", Stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await recruiter.Get($"/gestion/agents/{coming.Id}/modifier", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_departure_asks_before_it_cancels_what_comes_after()
    {
        var ministry = await Data.Ministry();
        var agent = await Serving(ministry, ends: Data.Today.AddMonths(10));
        await Change(agent, a => a.Sign(Terms(ministry, Data.Today.AddYears(1), null), Data.Today));
        var recruiter = await As(Role.Recruiter, ministry);
        var values = new Dictionary<string, string?> { ["Input.LastDay"] = $"{Data.Today.AddDays(20):yyyy-MM-dd}", ["Input.Reason"] = "Resignation", ["Input.Destination"] = "Unknown" };

        var page = await recruiter.Get($"/gestion/agents/{agent.Id}/depart", Stop);
        page.Main.ShouldContain($"Annuler aussi le contrat du {Data.Today.AddYears(1).ToFrench()} (CDI)");
        var refused = await recruiter.Submit(page, "main form", values, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("cochez la case"));
        var done = await recruiter.Submit(refused, "main form", new Dictionary<string, string?>(values) { ["Input.CancelLater"] = "true" }, cancellationToken: Stop);

        done.Location.ShouldNotBeNull(done.Main);
        var left = await Reload(agent);
        (left.Contracts.Count, left.DepartedOn).ShouldBe((1, Data.Today.AddDays(20)));
    }

    [Fact]
    public async Task A_trial_is_offered_for_renewal_only_where_it_can_be()
    {
        var ministry = await Data.Ministry();
        var coming = await Coming(ministry);
        var agent = await Serving(ministry, ends: Data.Today.AddYears(1), since: Data.Today.AddDays(-5));
        await Change(agent, a => a.Sign(Terms(ministry, Data.Today.AddYears(2), null), Data.Today));
        var recruiter = await As(Role.Recruiter, ministry);

        (await Offers(coming)).ShouldBeFalse("it has not started");
        (await Offers(agent)).ShouldBeTrue();
        await recruiter.Submit(await recruiter.Get($"/gestion/agents/{agent.Id}/essai", Stop), "main form", cancellationToken: Stop);
        (await Reload(agent)).Contracts.Single(c => c.StartsOn < Data.Today).TrialRenewed.ShouldBeTrue();
        (await Offers(agent)).ShouldBeFalse("once, and the trial to come is none");

        async Task<bool> Offers(Agent of) => (await recruiter.Get($"/gestion/agents/{of.Id}", Stop)).Shows("main a[href$='/essai']");
    }

    [Fact]
    public async Task The_gaps_of_an_agent_are_a_link_away()
    {
        var ministry = await Data.Ministry();
        var agent = await Serving(ministry, ends: Data.Today.AddYears(1));

        (await (await As(Role.Recruiter, ministry)).Get($"/gestion/agents/{agent.Id}", Stop)).Shows($"main a[href='/gestion/agents/{agent.Id}/ecarts']").ShouldBeTrue();
    }

    private static async Task<bool> Finds(Visitor visitor, Agent agent, string query) =>
        (await visitor.Visit($"/gestion/agents?{query}", Stop)).Shows($"main table a[href$='{agent.Id}']");

    private Task<Agent> Coming(Organisation ministry) => Hired(Terms(ministry, Data.Today.AddMonths(2), Data.Today.AddMonths(20)));

    private Task<Agent> Serving(Organisation ministry, DateOnly ends, DateOnly? since = null) => Hired(Terms(ministry, since ?? Data.Today.AddYears(-1), ends));

    private async Task<Agent> Hired(ContractTerms terms)
    {
        var agent = Agent.Hire(PersonName.Create("Ada", TestData.Unique("Moreau")).Value, null, terms, Data.Today).Value;
        agent.Identify(PersonName.Create(agent.GivenName, agent.FamilyName).Value, null, TestData.Unique("M"));
        await Data.Save(agent);
        return agent;
    }

    private Task Change(Agent agent, Func<Agent, Result> change) =>
        Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.Id), a => change(a).IsSuccess.ShouldBeTrue());

    private Task<Agent> Reload(Agent agent) => Data.Read(db => db.Set<Agent>().AsNoTracking().SingleAsync(a => a.Id == agent.Id));

    private static ContractTerms Terms(Organisation place, DateOnly from, DateOnly? until) => new(
        until is null ? EmploymentStatus.Permanent : EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, place.Id, null, Period.Create(from, until).Value);
}
