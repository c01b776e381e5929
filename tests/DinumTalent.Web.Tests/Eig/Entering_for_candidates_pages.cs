using System.Net;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Eig;

/// <summary>The programme enters what somebody said by phone or by mail.</summary>
public sealed class Entering_for_candidates_pages(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task enter_an_answer_from_the_results_with_its_source()
    {
        var (organisation, cohort) = await Cohort(PhaseKind.Results);
        var application = await Data.Matchable(cohort, 5, [await Data.PublicChallenge(cohort, organisation, await Data.Account())]);
        await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        var manager = await As(Role.ProgrammeManager, organisation);
        var results = await manager.Get(Routes.CohortResults(cohort.Id), Stop);
        var form = await manager.Get(results.Document.QuerySelector("main a[href*='/saisie']")!.GetAttribute("href")!, Stop);

        var refused = await manager.Submit(form, "form[action*='handler=Reponse']", new Dictionary<string, string?> { ["Input.Accepts"] = "true" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("Dites d’où vient cette saisie");
        refused.Document.QuerySelector("input[name='Input.Accepts'][value=true]")!.HasAttribute("checked").ShouldBeTrue("what was chosen stays");
        (await manager.Submit(refused, "form[action*='handler=Reponse']", new Dictionary<string, string?> { ["Input.Source"] = "Appel du 3 mars" }, cancellationToken: Stop)).Location.ShouldBe(Routes.CohortCandidate(cohort.Id, application.Id));

        (await Anyone().Get(Follow(application), Stop)).Main.ShouldContain("Vous avez accepté votre place");
        await Site.DeliverMails(Stop);
        Site.Mails.To(application.Email).Count(m => m.Subject.Contains("Vous avez accepté votre place")).ShouldBe(1);
        (await manager.Get(Routes.EnterForCandidate(cohort.Id, application.Id), Stop)).Main.ShouldContain("Rien à saisir aujourd’hui");
        (await manager.Get(Routes.CohortCandidate(cohort.Id, application.Id), Stop)).Document.QuerySelector("main a[href*='/saisie']").ShouldBeNull("nothing is left to enter");
    }

    [Fact]
    public async Task enter_wishes_and_hours_from_the_page_of_the_candidate()
    {
        var (organisation, cohort) = await Cohort(PhaseKind.Wishes);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var application = await Data.Preselected(cohort);
        var manager = await As(Role.ProgrammeManager, organisation);
        var day = cohort.Find(PhaseKind.Auditions)!.OpensOn;
        var auditions = await manager.Get(Routes.CohortAuditions(cohort.Id), Stop);
        (await manager.Submit(auditions, "form[action*='handler=Organiser']", new Dictionary<string, string?> { ["Input.Rooms"] = "Salle 1", ["Input.Opening"] = $"{day.ToFrenchShort()} 9h-12h30\n{day.ToFrenchShort()} 14h-18h" }, cancellationToken: Stop))
            .Status.ShouldBe(HttpStatusCode.Redirect);
        var candidate = await manager.Get(Routes.CohortCandidate(cohort.Id, application.Id), Stop);

        var hours = await manager.Get(candidate.Document.QuerySelector("main a[href*='/saisie']")!.GetAttribute("href")!, Stop);
        var morning = hours.Document.QuerySelector("input[name='Input.Absences']")!.GetAttribute("value");
        (await manager.Submit(hours, "form[action*='handler=Horaires']", new Dictionary<string, string?> { ["Input.Absences"] = morning, ["Input.Source"] = "Appel" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        var wishes = await manager.Get(hours.Document.QuerySelector("main a[href*='objet=Wishes']")!.GetAttribute("href")!, Stop);
        (await manager.Submit(wishes, "form[action*='handler=Voeux']", cancellationToken: Stop)).Errors.Count.ShouldBe(2, "wishes and source, at once");
        var refused = await manager.Submit(wishes, "form[action*='handler=Voeux']", new Dictionary<string, string?> { ["Input.Source"] = "Appel" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelector("input[name='Input.Source']")!.GetAttribute("value").ShouldBe("Appel");
        (await manager.Submit(refused, "form[action*='handler=Voeux']", new Dictionary<string, string?> { ["Input.Wishes[0]"] = challenge.Id.ToString() }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        var followed = await Anyone().Get(Follow(application), Stop);
        followed.Document.QuerySelector("select[name='Input.Wishes[0]'] option[selected]")!.GetAttribute("value").ShouldBe(challenge.Id.ToString());
        followed.Document.QuerySelectorAll("input[name='Input.Absences']").Select(i => i.HasAttribute("checked")).ShouldBe([true, false]);
    }

    private async Task<(Organisation Organisation, Cohort Cohort)> Cohort(PhaseKind phase)
    {
        var organisation = await Data.Below(await Data.Ministry());
        return (organisation, await Data.Cohort(organisation, phase));
    }

    private string Follow(FellowApplication application) =>
        Routes.FellowFollowUp(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value));
}
