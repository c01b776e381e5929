using System.Net;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Retention;

public sealed class Deciding_what_comes_due(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_recruiter_filters_the_radar_by_its_address_and_exports_what_is_filtered()
    {
        var ministry = await Data.Ministry();
        var visitor = await As(Role.Recruiter, ministry);
        var empty = await visitor.Get(Routes.Radar, Stop);
        empty.Main.ShouldContain("Rien n’est à décider");

        var (overdue, soon) = (await Data.Ending(ministry, Data.Today.AddDays(-3)), await Data.Ending(ministry, Data.Today.AddMonths(5)));
        var page = await visitor.Get(Routes.Radar + "?type=ContractEnd&etat=retard", Stop);
        page.Main.ShouldContain(overdue.FamilyName);
        page.Main.ShouldNotContain(soon.FamilyName);

        var file = await visitor.Client.GetStringAsync(Routes.RadarFile + ".csv?type=ContractEnd", Stop);
        file.ShouldContain(overdue.FamilyName);
        file.ShouldContain(soon.FamilyName);
        (await visitor.Get(Routes.Radar + "?organisation=pas-un-identifiant&type=Rien&mois=2027-13&etat=x&page=-4&taille=7", Stop)).Status.ShouldBe(HttpStatusCode.OK, "what doesn't read as a filter is none");
    }

    [Fact]
    public async Task Only_lawful_choices_are_offered_and_the_others_say_why_not()
    {
        var ministry = await Data.Ministry();
        var visitor = await As(Role.Recruiter, ministry);
        var agent = await Data.Ending(ministry, Data.Today.AddMonths(2));
        await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.Id), a => a.Succeed(
            new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, ministry.Id, null,
                Domain.Common.Period.Create(a.Contracts[0].EndsOn!.Value.AddDays(1), a.Contracts[0].EndsOn!.Value.AddYears(3)).Value, true), Data.Today));
        var last = (await Data.Read(db => db.Set<Agent>().AsNoTracking().SingleAsync(a => a.Id == agent.Id, Stop))).Contracts.MaxBy(c => c.StartsOn)!;
        var address = Routes.DecideDeadline(new DueSubject(agent.Id, DecisionMatter.Contract, last.Id.Value));

        var page = await visitor.Get(address, Stop);
        page.Document.QuerySelectorAll("input[name='Input.Choice']").Select(i => i.GetAttribute("value")).ShouldBe([nameof(DecisionChoice.Permanent), nameof(DecisionChoice.NotRenew)]);
        page.Main.ShouldContain("seul un CDI est possible");

        var refused = await visitor.Submit(page, "main form:not([action])", new Dictionary<string, string?> { ["Input.Choice"] = nameof(DecisionChoice.Permanent), ["Input.Reason"] = "" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Indiquez le motif", StringComparison.Ordinal));
        refused.Document.QuerySelector("input[value='Permanent']")!.HasAttribute("checked").ShouldBeTrue("what was entered stays");

        var done = await visitor.Submit(page, "main form:not([action])", new Dictionary<string, string?> { ["Input.Choice"] = nameof(DecisionChoice.Permanent), ["Input.Reason"] = "Compétence rare" }, cancellationToken: Stop);
        done.Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await visitor.Get(address, Stop);
        var act = after.Document.QuerySelector("a[href*='/contrat?suite=cdi']");
        act.ShouldNotBeNull();
        var contract = await visitor.Get(act.GetAttribute("href")!, Stop);
        contract.Document.QuerySelector("select[name='Input.Status'] option[selected]")!.GetAttribute("value").ShouldBe(nameof(EmploymentStatus.Permanent));

        // The page that was opened before the decision.
        (await visitor.Submit(page, "main form:not([action])", new Dictionary<string, string?> { ["Input.Choice"] = nameof(DecisionChoice.NotRenew), ["Input.Reason"] = "Autre" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_closed_says_so_and_an_invented_matter_does_not_exist()
    {
        var ministry = await Data.Ministry();
        var visitor = await As(Role.Recruiter, ministry);
        var agent = await Data.Ending(ministry, Data.Today.AddMonths(2));
        (await visitor.Get($"/gestion/fidelisation/decider/{agent.Id}/contrat/{Guid.NewGuid()}", Stop)).Main.ShouldContain("Cette échéance est close");
        (await visitor.Get($"/gestion/fidelisation/decider/{agent.Id}/autre/{agent.Contracts[0].Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Get($"/gestion/fidelisation/decider/{AgentId.New()}/contrat/{agent.Contracts[0].Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_action_is_planned_from_the_agent_and_shown_on_the_board()
    {
        var ministry = await Data.Ministry();
        var visitor = await As(Role.Recruiter, ministry);
        var agent = await Data.Ending(ministry, Data.Today.AddMonths(2));
        (await visitor.Get(Routes.Agent(agent.Id), Stop)).Document.QuerySelector($"a[href='{Routes.NewRetentionAction(agent.Id)}']").ShouldNotBeNull();

        var form = await visitor.Get(Routes.NewRetentionAction(agent.Id, "entretien"), Stop);
        var refused = await visitor.Submit(form, "main form", new Dictionary<string, string?> { ["Input.Kind"] = nameof(RetentionActionKind.Mentoring), ["Input.DueOn"] = "2020-01-01", ["Input.Cost"] = "12" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelector("input[name='Input.Cost']")!.GetAttribute("value").ShouldBe("12");
        var planned = await visitor.Submit(
            form, "main form", new Dictionary<string, string?> { ["Input.Kind"] = nameof(RetentionActionKind.Mentoring), ["Input.DueOn"] = Data.Today.AddDays(9).ToString("yyyy-MM-dd", null), ["Input.Cost"] = "1 200,00" }, cancellationToken: Stop);
        planned.Status.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.Get(Routes.RetentionActions, Stop)).Main.ShouldContain($"Mentorat, Dominique {agent.FamilyName}");
        (await visitor.Get("/gestion/a-faire", Stop)).Main.ShouldContain($"Mentorat, Dominique {agent.FamilyName}");
        (await Data.Read(db => db.Set<RetentionAction>().AsNoTracking().SingleAsync(a => a.AgentId == agent.Id, Stop))).ShouldSatisfyAllConditions(a => a.Origin.ShouldBe(RetentionActionOrigin.Interview), a => a.Cost.ShouldBe(1200));
    }
}
