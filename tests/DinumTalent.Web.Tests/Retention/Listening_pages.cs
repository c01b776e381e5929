using System.Net;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Retention;

/// <summary>Risks, the pulse and interviews through their pages.</summary>
public sealed class Listening_pages(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Risks_are_listed_with_their_facts_and_lead_to_an_action()
    {
        var ministry = await Data.Ministry();
        var agent = await Data.Serving(ministry);
        await Data.Save(new NamedIntention(agent.Id, 1, Data.Today));
        var hr = await As(Role.Recruiter, ministry);

        var page = await hr.Get(Routes.Risks, Stop);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Main.ShouldContain("A répondu 1 sur 5");
        page.Main.ShouldContain("Rien n’en découle de soi-même");
        page.Shows($"a[href='{Routes.NewRetentionAction(agent.Id, "risque")}']").ShouldBeTrue();
        (await hr.Get(Routes.RisksOf((await Data.Ministry()).Id), Stop)).Status.ShouldBe(HttpStatusCode.NotFound);

        var settings = await hr.Get(Routes.RiskSettings, Stop);
        settings.Shows("input[name='Input.ContractEnds']").ShouldBeFalse("weights are for those of the whole State");
        var refused = await hr.Submit(settings, "form[action*='Couper'] button", new Dictionary<string, string?> { ["Input.Organisation"] = ministry.Id.ToString() }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest, "no reason given");
        var off = await hr.Submit(settings, "form[action*='Couper'] button", new Dictionary<string, string?> { ["Input.Organisation"] = ministry.Id.ToString(), ["Input.OffReason"] = "Dialogue social" }, cancellationToken: Stop);
        off.Location.ShouldBe(Routes.RiskSettings);
        (await hr.Get(Routes.Risks, Stop)).Main.ShouldContain("Risques coupés");
    }

    [Fact]
    public async Task The_weights_stay_in_their_form_when_the_one_beside_it_is_refused()
    {
        var hr = await As(Role.HumanResources, await Data.State());
        static string? Weight(Answer page) => page.Document.QuerySelector("input[name='Input.ContractEnds']")?.GetAttribute("value");

        var settings = await hr.Get(Routes.RiskSettings, Stop);
        var refused = await hr.Submit(settings, "form[action*='Couper'] button", cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        Weight(refused).ShouldNotBeNullOrEmpty();
        Weight(refused).ShouldBe(Weight(settings));
    }

    [Fact]
    public async Task The_agent_sees_the_own_factors_when_asking_and_takes_back_what_was_said()
    {
        var (ministry, person) = (await Data.Ministry(), await Data.Account());
        var agent = await Data.Serving(ministry, person);
        await Data.Save(new NamedIntention(agent.Id, 1, Data.Today));
        await Data.Interview(agent, comment: "Aimerait encadrer.");
        var visitor = await As(person);

        var page = await visitor.Get(Routes.OwnRetention, Stop);
        page.Main.ShouldContain("Aimerait encadrer.");
        page.Main.ShouldNotContain("points");
        (await visitor.Get($"{Routes.OwnRetention}?facteurs=oui", Stop)).Main.ShouldContain("Vos facteurs aujourd’hui : 20 points");
        (await visitor.Submit(page, "form[action*='Reprendre'] button", cancellationToken: Stop)).Location.ShouldBe(Routes.OwnRetention);
        (await visitor.Get($"{Routes.OwnRetention}?facteurs=oui", Stop)).Main.ShouldContain("Aucun facteur ne compte");
        (await As(await Data.Account())).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_three_questions_are_answered_by_the_link_of_the_mail_once()
    {
        var ministry = await Data.Ministry();
        var round = await Data.Pulse(ministry);
        var entry = await Data.Invited(round, await Data.Serving(ministry));
        var address = Routes.Pulse(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.Pulse, entry.Id.Value));
        var anyone = Anyone();

        var form = await anyone.Get(address, Stop);
        var refused = await anyone.Submit(form, "main form button", new Dictionary<string, string?> { ["Input.Meaning"] = "4" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Shows("input[name='Input.Meaning'][value='4'][checked]").ShouldBeTrue();
        var answers = new Dictionary<string, string?> { ["Input.Meaning"] = "4", ["Input.Means"] = "3", ["Input.Stay"] = "2" };
        (await anyone.Submit(refused, "main form button", answers, cancellationToken: Stop)).Location.ShouldBe(address);
        (await anyone.Get(address, Stop)).Main.ShouldContain("Votre réponse est comptée");
        (await anyone.Submit(form, "main form button", answers, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_interview_is_recorded_corrected_and_listed()
    {
        var ministry = await Data.Ministry();
        var agent = await Data.Serving(ministry);
        var hr = await As(Role.Recruiter, ministry);

        (await hr.Get($"{Routes.NewInterview}?q={agent.FamilyName}", Stop)).Shows($"a[href^='{Routes.NewInterview}?agent={agent.Id}']").ShouldBeTrue();
        (await hr.Get($"{Routes.NewInterview}?q={agent.FamilyName[0]}", Stop)).Main.ShouldContain("donnez au moins deux lettres");
        var form = await hr.Get(Routes.RecordRetentionInterview(agent.Id, RetentionInterviewKind.Exit), Stop);
        var day = Data.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var bad = await hr.Submit(form, "main form button", new Dictionary<string, string?> { ["Input.HeldOn"] = day, ["Input.Comment"] = "Part pour le privé." }, cancellationToken: Stop);
        bad.Status.ShouldBe(HttpStatusCode.BadRequest);
        bad.Main.ShouldContain("Choisissez au moins un motif");
        bad.Main.ShouldContain("Part pour le privé.");
        var done = await hr.Submit(bad, "main form button", new Dictionary<string, string?> { ["Input.HeldOn"] = day, ["Input.Reasons"] = "Pay", ["Input.Destination"] = "PrivateSector" }, cancellationToken: Stop);
        done.Location.ShouldNotBeNull();
        var sheet = await hr.Get(done.Location!, Stop);
        sheet.Main.ShouldContain("Secteur privé");
        (await hr.Submit(sheet, "main form button", new Dictionary<string, string?> { ["Input.FollowUp"] = "Rappeler dans un an" }, cancellationToken: Stop)).Location.ShouldBe(done.Location);
        (await hr.Submit(sheet, "main form button", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);

        var list = await hr.Get(Routes.Listening, Stop);
        list.Main.ShouldContain("À suivre");
        list.Shows($"a[href='{Routes.NewRetentionAction(agent.Id, "entretien")}']").ShouldBeTrue();
        (await (await As(Role.Recruiter, await Data.Ministry())).Get(done.Location!, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_round_is_opened_and_its_results_are_read_once_it_has_ended()
    {
        var ministry = await Data.Ministry();
        var hr = await As(Role.Recruiter, ministry);
        var form = await hr.Get(Routes.NewPulse, Stop);
        (await hr.Submit(form, "main form button", new Dictionary<string, string?> { ["Input.Organisation"] = ministry.Id.ToString() }, cancellationToken: Stop)).Errors.ShouldContain(e => e.EndsWith("ce baromètre n’inviterait personne.", StringComparison.Ordinal));
        await Data.Serving(ministry, await Data.Account());
        (await hr.Submit(form, "main form button", new Dictionary<string, string?> { ["Input.Organisation"] = ministry.Id.ToString() }, cancellationToken: Stop)).Location.ShouldBe(Routes.Listening);
        (await hr.Submit(form, "main form button", new Dictionary<string, string?> { ["Input.Organisation"] = ministry.Id.ToString() }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);
        var open = await Data.Read(db => db.Set<PulseRound>().AsNoTracking().SingleAsync(r => r.OrganisationId == ministry.Id, Stop));
        (await hr.Get(Routes.PulseResults(open.Id), Stop)).Main.ShouldContain("Ce baromètre est ouvert");

        var ended = await Data.Ended(ministry, (ministry, default, [0, 1, 2, 3, 4]));
        var results = await hr.Get(Routes.PulseResults(ended.Id), Stop);
        results.Main.ShouldContain("4,0");
        results.Main.ShouldContain("n.c.", Case.Sensitive, "the small counts of single values");
    }

    [Fact]
    public async Task An_exit_interview_to_hold_is_on_the_list_of_what_is_to_be_done()
    {
        var ministry = await Data.Ministry();
        var agent = await Data.Serving(ministry);
        await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.Id), a => a.Depart(Data.Today.AddDays(-3), DepartureReason.Resignation, DepartureDestination.PrivateSector, Data.Today));

        (await (await As(Role.Recruiter, ministry)).Get(Routes.ToDo, Stop)).Shows($"a[href='{Routes.RecordRetentionInterview(agent.Id, RetentionInterviewKind.Exit)}']").ShouldBeTrue();
    }
}
