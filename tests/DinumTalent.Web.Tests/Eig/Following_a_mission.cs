using System.Net;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Eig;

/// <summary>The pages of missions, by HTTP, without JavaScript.</summary>
public sealed class Following_a_mission(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task The_programme_opens_a_mission_by_hand_and_sees_what_is_wrong_with_the_contract_beside_its_field()
    {
        var (cohort, challenge, programme) = await Chosen();
        var visitor = await As(programme);
        var form = await visitor.Get(Routes.NewMission(cohort.Id), Stop);
        form.Main.ShouldContain("ne prend pas de place dans les résultats");
        var empty = await visitor.Submit(form, "main form[method=post]", new Dictionary<string, string?> { ["Input.StartsOn"] = "2027-09-15", ["Input.EndsOn"] = "2026-07-14" }, cancellationToken: Stop);
        foreach (var field in new[] { "Challenge", "Expertise", "GivenName", "FamilyName", "Email", "Administration", "Employment", "EndsOn" })
            empty.Document.QuerySelector($"#Input_{field}-messages .fr-message--error").ShouldNotBeNull(field + ": all is told at once");
        var fields = new Dictionary<string, string?>
        {
            ["Input.Challenge"] = challenge.Id.ToString(), ["Input.Expertise"] = nameof(Expertise.Design), ["Input.GivenName"] = "Noé", ["Input.FamilyName"] = TestData.Unique("Ouvert"),
            ["Input.Email"] = $"{TestData.Unique("noe")}@exemple.fr", ["Input.Administration"] = "Direction des essais", ["Input.StartsOn"] = "2027-09-15", ["Input.EndsOn"] = "2028-07-14",
            ["Input.Employment"] = "Project", ["Input.Basis"] = "Project", ["Input.TeleworkDays"] = "2",
        };

        var refused = await visitor.Submit(form, "main form[method=post]", fields, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelector("#Input_EndsOn")!.ParentElement!.ClassName!.ShouldContain("error");
        refused.Text.ShouldContain(fields["Input.FamilyName"]!);
        fields["Input.Employment"] = "FixedTerm";
        fields["Input.Basis"] = "NeedOfService";
        var opened = await visitor.Submit(refused, "main form[method=post]", fields, cancellationToken: Stop);
        opened.Status.ShouldBe(HttpStatusCode.Redirect, opened.Main);
        (await visitor.Get(opened.Location!, Stop)).Main.ShouldContain("essai jusqu’au 14 octobre 2027");
    }

    [Fact]
    public async Task The_fellow_tells_of_the_month_and_reaches_a_milestone_and_the_programme_reads_it()
    {
        var (cohort, challenge, programme) = await Chosen();
        var fellow = await Data.Account();
        var mission = await Data.Mission(cohort, challenge, fellow.Email);
        var visitor = await As(fellow);
        (await visitor.Get(Routes.MyMissions, Stop)).Main.ShouldContain("Faire le point du mois");
        var form = await visitor.Get(Routes.CheckIn(mission.Id), Stop);

        var refused = await visitor.Submit(form, "main form[method=post]", new Dictionary<string, string?> { ["Input.Blockers"] = "Les accès." }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Les accès.");
        (await visitor.Submit(refused, "main form[method=post]", new Dictionary<string, string?> { ["Input.Progress"] = "La maquette est prête.", ["Input.Mood"] = "2" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await visitor.Get(Routes.Mission(mission.Id), Stop);
        (await visitor.Submit(page, "form[action*='handler=Atteint']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        var read = await (await As(programme)).Get(Routes.CohortMission(cohort.Id, mission.Id), Stop);
        read.Main.ShouldContain("La maquette est prête.");
        read.Main.ShouldContain("Moral bas");
        read.Main.ShouldContain(Data.Today.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture));
        (await (await As(await Data.Account())).Get(Routes.Mission(mission.Id), Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_curve_comes_with_its_table_and_an_export_follows_the_filters()
    {
        var (cohort, challenge, programme) = await Chosen();
        var (mission, other) = (await Data.Mission(cohort, challenge), await Data.Mission(cohort, challenge, terms: Data.MissionTerms(beganDaysAgo: -9)));
        await Data.Change<ChallengeImpact>(q => q.SingleAsync(i => i.ChallengeId == challenge.Id), i =>
        {
            i.Enter(1, Data.Today.AddDays(-40), 55, new Domain.Recruitment.StageActor(null, "Essai"), null, Data.Today);
            i.Enter(1, Data.Today, 41, new Domain.Recruitment.StageActor(null, "Essai"), null, Data.Today);
        });
        var visitor = await As(programme);

        var impact = await visitor.Get(Routes.CohortImpact(cohort.Id), Stop);
        impact.Document.QuerySelectorAll("main figure svg").Length.ShouldBe(1);
        impact.Main.ShouldContain("41 jours");
        var csv = await visitor.Get(Routes.CohortMissions(cohort.Id) + ".csv?etat=Coming", Stop);
        csv.Text.ShouldContain(other.FamilyName);
        csv.Text.ShouldNotContain(mission.FamilyName);
    }

    [Fact]
    public async Task A_measure_with_what_is_no_number_and_no_name_is_refused_at_once_beside_both_fields()
    {
        var (cohort, challenge, programme) = await Chosen();
        await Data.Mission(cohort, challenge);
        var (visitor, impact) = (await As(programme), await Data.ImpactOf(challenge));
        var form = await visitor.Get($"{Routes.CohortImpact(cohort.Id)}?defi={impact.Id}&mesure=1", Stop);

        var refused = await visitor.Submit(form, "form[action*='handler=Mesurer']", new Dictionary<string, string?> { ["Input.Name"] = "", ["Input.Baseline"] = "beaucoup" }, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var field in new[] { "#Input_Name", "#Input_Baseline" }) refused.Document.QuerySelector(field)!.ParentElement!.ClassName!.ShouldContain("error");
        refused.Document.QuerySelector("#Input_Baseline")!.GetAttribute("value").ShouldBe("beaucoup");
        (await Data.ImpactOf(challenge)).Measures[0].ShouldBe(impact.Measures[0]);
    }

    [Fact]
    public async Task A_value_without_anything_is_refused_at_once_beside_all_its_fields()
    {
        var (cohort, challenge, _) = await Chosen();
        var fellow = await Data.Account();
        var mission = await Data.Mission(cohort, challenge, fellow.Email);
        var visitor = await As(fellow);

        var refused = await visitor.Submit(await visitor.Get(Routes.Mission(mission.Id) + "/mesure", Stop), "main form[method=post]", new Dictionary<string, string?>(), cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.Count.ShouldBe(3, string.Join('|', refused.Errors));
    }

    [Fact]
    public async Task The_programme_ties_a_fellow_to_the_agent_of_the_same_address_in_one_click()
    {
        var (cohort, challenge, programme) = await Chosen();
        var employer = await Data.Ministry();
        var person = await Data.Account();
        var mission = await Data.Mission(cohort, challenge, person.Email);
        await Data.Serving(employer, person, sinceDaysAgo: 30);
        var visitor = await As(programme);

        var page = await visitor.Get(Routes.CohortAlumni(cohort.Id), Stop);
        page.Main.ShouldContain($"Même adresse : {mission.Name.Full} – dossier d’agent : {employer.Name}");
        (await visitor.Submit(page, "form[action*='handler=Relier']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await visitor.Get(Routes.CohortAlumni(cohort.Id), Stop)).Main.ShouldNotContain("Même adresse");
        (await visitor.Get(Routes.CohortMission(cohort.Id, mission.Id), Stop)).Main.ShouldContain("Recruté par l’État");
    }

    [Fact]
    public async Task An_alert_says_when_something_was_last_there_and_the_letter_is_the_programmes()
    {
        var (cohort, challenge, programme) = await Chosen();
        var (fellow, mentor) = (await Data.Account(), await Data.Account());
        var last = Data.Today.AddDays(-60);
        var mission = await Data.Mission(cohort, challenge, fellow.Email, Data.MissionTerms(operational: MissionData.Mentor(mentor)), m => m.Tell(MissionSide.Fellow, "Bien.", null, 5, null, "Lou", last));

        var page = await (await As(programme)).Get(Routes.CohortMission(cohort.Id, mission.Id), Stop);

        page.Main.ShouldContain($"Mission silencieuse, dernier point le {last.ToFrench()}");
        page.Main.ShouldContain($"Mentor non rencontré : {mentor.Name}, mentor opérationnel, aucun point depuis le {mission.StartsOn.ToFrench()}, début de la mission");
        (await (await As(fellow)).Get(Routes.Mission(mission.Id) + "/lettre", Stop)).Main.ShouldNotContain($"par {fellow.Name}");
    }

    [Fact]
    public async Task A_survey_is_answered_by_its_link_and_can_be_changed()
    {
        var (cohort, challenge, programme) = await Chosen();
        var mission = await Data.Mission(cohort, challenge, terms: Data.MissionTerms(beganDaysAgo: 500));
        var survey = AlumniSurvey.Send(mission, SurveyKind.SixMonths, Data.Today);
        await Data.Save(survey);
        var address = Routes.AlumniSurvey(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.AlumniSurvey, survey.Id.Value));
        var visitor = Anyone();

        var form = await visitor.Get(address, Stop);
        form.Headers["Cache-Control"].ShouldContain("no-store");
        form.Main.ShouldNotContain(mission.FamilyName);
        var refused = await visitor.Submit(form, "main form[method=post]", new Dictionary<string, string?> { ["Input.Situation"] = "Left", ["Input.Intention"] = "No" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelector("#Input_LeftOn")!.ParentElement!.ClassName!.ShouldContain("error");
        (await visitor.Submit(refused, "main form[method=post]", new Dictionary<string, string?> { ["Input.Situation"] = "WithHost", ["Input.Intention"] = "Yes" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.Get(address, Stop)).Main.ShouldContain("Vous avez répondu");

        var alumni = await (await As(programme)).Get(Routes.CohortAlumni(cohort.Id), Stop);
        alumni.Main.ShouldContain("n.c.");
        alumni.Main.ShouldNotContain(mission.FamilyName);
    }

    private async Task<(Cohort Cohort, Challenge Challenge, Person Programme)> Chosen()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Missions, 10);
        return (cohort, await Data.Chosen(cohort, organisation, await Data.Account()), await Data.Staff(Role.ProgrammeManager, organisation));
    }
}
