using System.Net;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Eig;

/// <summary>From the first scenario to the answers, by the pages of the programme and of those who applied.</summary>
public sealed class Matching_pages(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task lets_two_people_of_the_programme_freeze_a_result_and_people_answer_it()
    {
        var (organisation, cohort, challenge, first, next) = await Scene();
        var (proposing, confirming) = (await As(Role.ProgrammeManager, organisation), await As(Role.ProgrammeManager, organisation));

        var list = await proposing.Get(Routes.CohortScenarios(cohort.Id), Stop);
        list.Main.ShouldContain("Aucun scénario");
        var refused = await proposing.Submit(list, "form[action*='handler=Calculer']", new Dictionary<string, string?> { ["Input.Name"] = "" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Donnez un nom au scénario"));
        var computed = await proposing.Submit(list, "form[action*='handler=Calculer']", cancellationToken: Stop);
        computed.Status.ShouldBe(HttpStatusCode.Redirect, computed.Main);
        var sheet = await proposing.Get(computed.Location!, Stop);
        sheet.Main.ShouldContain(first.Name.Full);
        sheet.Main.ShouldContain("le défi a classé une personne avant ; la place revient à l’une d’elles");
        sheet.Document.QuerySelectorAll("figure.dt-chart svg").Length.ShouldBe(2);

        (await proposing.Submit(sheet, "form[action*='handler=Proposer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await proposing.Get(computed.Location!, Stop)).Document.QuerySelector("form[action*='handler=Confirmer']").ShouldBeNull();
        var asked = await confirming.Get(computed.Location!, Stop);
        (await confirming.Submit(asked, "form[action*='handler=Confirmer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await Anyone().Get(Follow(first), Stop)).Main.ShouldNotContain("place", Case.Insensitive);
        var results = await confirming.Get(Routes.CohortResults(cohort.Id), Stop);
        (await confirming.Submit(results, "form[action*='handler=Annoncer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        var offer = await Anyone().Get(Follow(first), Stop);
        offer.Main.ShouldContain("Une place vous est proposée");
        var visitor = Anyone();
        offer = await visitor.Get(Follow(first), Stop);
        for (var click = 0; click < 2; click++) (await visitor.Submit(offer, "form[action*='handler=Accepter']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.Get(Follow(first), Stop)).Main.ShouldContain("Vous avez accepté votre place");
        var late = await visitor.Submit(offer, "form[action*='handler=Refuser']", cancellationToken: Stop);
        (late.Status, late.Errors.Any(e => e.Contains("Vous avez accepté cette place"))).ShouldBe((HttpStatusCode.Conflict, true));
        (await Anyone().Get(Follow(next), Stop)).Main.ShouldContain("liste d’attente");

        (await confirming.Get(Routes.CohortResults(cohort.Id), Stop)).Main.ShouldContain("Clore la liste d’attente");
        (await confirming.Get(Routes.CohortResultsFile(cohort.Id, 1, "csv"), Stop)).Text.ShouldContain("Place acceptée");
    }

    [Fact]
    public async Task compares_what_would_change_and_keeps_what_was_entered()
    {
        var (organisation, cohort, challenge, first, next) = await Scene();
        var scenario = await Data.Scenario(cohort);
        var manager = await As(Role.ProgrammeManager, organisation);
        var page = await manager.Get(Routes.CohortScenario(cohort.Id, scenario.Id), Stop);
        var fields = new Dictionary<string, string?>
        {
            ["Input.Person"] = next.Id.ToString(), ["Input.Position"] = new FellowPosition(challenge.Id, Expertise.Design, 1).Key, ["Input.Kind"] = nameof(PairLockKind.Forced), ["Input.Reason"] = "",
        };

        var refused = await manager.Submit(page, "form[action*='handler=Essayer']", fields, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Motivez"));
        fields["Input.Reason"] = "Convention de recherche";
        var tried = await manager.Submit(refused, "form[action*='handler=Essayer']", fields, cancellationToken: Stop);

        tried.Status.ShouldBe(HttpStatusCode.Redirect, tried.Main);
        var compared = await manager.Get(tried.Location!, Stop);
        compared.Main.ShouldContain("2 personnes changent de place");
        compared.Main.ShouldContain("Gagne");
        compared.Main.ShouldContain("Perd");
        (await manager.Get(Routes.CohortScenarios(cohort.Id) + "/comparer", Stop)).Status.ShouldBe(HttpStatusCode.Redirect, "nothing chosen leads back to the list");
        first.ShouldNotBeNull();
    }

    private string Follow(FellowApplication application) =>
        Routes.FellowFollowUp(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value));

    private async Task<(Organisation Organisation, Cohort Cohort, Challenge Challenge, FellowApplication First, FellowApplication Next)> Scene()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        return (organisation, cohort, challenge, await Data.Matchable(cohort, 5, [challenge]), await Data.Matchable(cohort, 4, [challenge]));
    }
}
