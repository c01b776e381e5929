using System.Net;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Eig;

/// <summary>A cohort that recruits continuously, announced twice on the pages of the programme and followed on those of who applied.</summary>
public sealed class Session_after_session_pages(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task announce_a_second_session_over_the_places_that_the_first_has_not()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, mode: CohortMode.Continuous);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var (first, next) = (await Data.Matchable(cohort, 5, [challenge]), await Data.Matchable(cohort, 4, [challenge]));
        var (proposing, confirming) = (await As(Role.ProgrammeManager, organisation), await As(Role.ProgrammeManager, organisation));

        await Announce(proposing, confirming, cohort, session: 1);
        foreach (var application in new[] { first, next })
        {
            var visitor = Anyone();
            (await visitor.Submit(await visitor.Get(Follow(application), Stop), "form[action*='handler=Refuser']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect, "the place goes down the list of its session");
        }

        var person = await Data.Account();
        var late = await Data.Matchable(cohort, 3, [challenge], c => c with { Account = person.Id });
        (await Anyone().Get(Follow(late), Stop)).Document.QuerySelector("form[action*='handler=Voeux']").ShouldNotBeNull("the wishes stay open, for those without a result");
        var list = await proposing.Get(Routes.CohortScenarios(cohort.Id), Stop);
        list.Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()).ShouldBe(["Session 2", "Session 1"]);
        list.Main.ShouldContain("personne à apparier");
        list.Document.QuerySelectorAll("main .dt-figures")[0].TextContent.ShouldContain("places libres");
        (await proposing.Get(Routes.CohortRankings(cohort.Id), Stop)).Main.ShouldContain("Session 2 : les personnes qui ont un résultat annoncé n’y sont plus");
        await Announce(proposing, confirming, cohort, session: 2);

        (await Anyone().Get(Follow(late), Stop)).ShouldSatisfyAllConditions(
            p => p.Main.ShouldContain("Une place vous est proposée"), p => p.Main.ShouldContain("vos vœux ne changent plus"), p => p.Document.QuerySelector("form[action*='handler=Voeux']").ShouldBeNull());
        (await Anyone().Get(Follow(first), Stop)).Main.ShouldContain("Vous avez refusé");
        var again = await Data.Matchable(cohort, 3, [challenge], c => c with { Account = person.Id });
        (await Anyone().Get(Follow(again), Stop)).Main.ShouldContain("Vous avez déjà reçu un résultat dans cette promotion");
        (await proposing.Get(Routes.CohortCandidate(cohort.Id, again.Id), Stop)).Main.ShouldContain("Cette personne a déjà un résultat dans cette promotion");
        var results = await proposing.Get(Routes.CohortResults(cohort.Id), Stop);
        results.Main.ShouldContain("session 2");
        results.Main.ShouldContain(late.FamilyName);
        results.Main.ShouldNotContain(first.FamilyName);
        var before = await proposing.Get(results.Document.QuerySelector("main a[href*='session=1']")!.GetAttribute("href")!, Stop);
        before.Main.ShouldContain(first.FamilyName);
        before.Main.ShouldNotContain(late.FamilyName);
        await Site.DeliverMails(Stop);
        Site.Mails.To(first.Email).Count(m => m.Subject.Contains("Une place vous est proposée")).ShouldBe(1, "the second announcement is not for those of the first");
        Site.Mails.To(late.Email).Count(m => m.Subject.Contains("Une place vous est proposée")).ShouldBe(1);
    }

    [Fact]
    public async Task say_why_a_scenario_of_another_rule_can_no_longer_be_proposed()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results);
        await Data.Matchable(cohort, 5, [await Data.PublicChallenge(cohort, organisation, await Data.Account())]);
        var scenario = await Data.Scenario(cohort);
        var manager = await As(Role.ProgrammeManager, organisation);
        var proposable = await manager.Get(Routes.CohortScenario(cohort.Id, scenario.Id), Stop);
        var rule = await manager.Get(Routes.CohortRankings(cohort.Id), Stop);
        (await manager.Submit(rule, "main form[method=post]", new Dictionary<string, string?> { ["Input.AuditionPercent"] = "40", ["Input.Reason"] = "Décision du comité" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        var sheet = await manager.Get(Routes.CohortScenario(cohort.Id, scenario.Id), Stop);
        sheet.Main.ShouldContain("La règle de classement a changé depuis ce calcul");
        sheet.Document.QuerySelector("form[action*='handler=Proposer']").ShouldBeNull();
        (await manager.Get(Routes.CohortScenarios(cohort.Id), Stop)).Main.ShouldContain("Périmé");
        var refused = await manager.Submit(proposable, "form[action*='handler=Proposer']", cancellationToken: Stop);
        (refused.Status, refused.Errors.Any(e => e.Contains("La règle de classement a changé"))).ShouldBe((HttpStatusCode.Conflict, true));
    }

    private async Task Announce(Visitor proposing, Visitor confirming, Cohort cohort, int session)
    {
        var computed = await proposing.Submit(await proposing.Get(Routes.CohortScenarios(cohort.Id), Stop), "form[action*='handler=Calculer']", cancellationToken: Stop);
        computed.Status.ShouldBe(HttpStatusCode.Redirect, computed.Main);
        (await proposing.Submit(await proposing.Get(computed.Location!, Stop), "form[action*='handler=Proposer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        var confirmed = await confirming.Submit(await confirming.Get(computed.Location!, Stop), "form[action*='handler=Confirmer']", cancellationToken: Stop);
        confirmed.Location.ShouldBe(Routes.CohortResults(cohort.Id, 1, session), confirmed.Main);
        (await confirming.Submit(await confirming.Get(confirmed.Location!, Stop), "form[action*='handler=Annoncer']", cancellationToken: Stop)).Location.ShouldBe(Routes.CohortResults(cohort.Id, 1, session));
        await Site.DeliverMails(Stop);
    }

    private string Follow(FellowApplication application) =>
        Routes.FellowFollowUp(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value));
}
