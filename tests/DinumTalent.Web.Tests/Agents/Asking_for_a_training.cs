using System.Net;
using System.Text;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Agents;

public sealed class Asking_for_a_training(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task goes_from_the_agent_over_the_manager_to_human_resources()
    {
        var (ministry, boss, person, agent) = await Team();
        var training = await Data.Training(ministry);
        var (visitor, manager, hr) = (await As(person), await As(boss), await As(Role.Recruiter, ministry));

        var catalogue = await visitor.Get("/agent/formations", Stop);
        catalogue.Main.ShouldContain(training.Title);
        (await visitor.Submit(catalogue, $"form[action*='handler=Demander']:has(input[value='{training.Id}'])", cancellationToken: Stop)).Location.ShouldBe("/agent/formations");
        var request = await Data.Read(db => db.Set<TrainingEnrolment>().SingleAsync(e => e.AgentId == agent.Id, Stop));

        (await hr.Get("/gestion/a-faire", Stop)).Main.ShouldContain(training.Title);
        var team = await manager.Get("/agent/equipe/formations", Stop);
        team.Main.ShouldContain("1 demande à décider");
        (await manager.Submit(team, "button[name=accepte][value=true]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        var address = $"/gestion/formations/demandes/{request.Id}";
        var sheet = await hr.Get(address, Stop);
        sheet.Main.ShouldContain("Acceptée");
        var wrong = await hr.Submit(sheet, "form[action*='handler=Inscrire']", new Dictionary<string, string?> { ["Input.StartsOn"] = "2027-02-03", ["Input.EndsOn"] = "2027-02-01" }, cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldContain(e => e.Contains("avant d’avoir commencé", StringComparison.Ordinal));
        wrong.Document.QuerySelector("input[name='Input.StartsOn']")!.GetAttribute("value").ShouldBe("2027-02-03");

        var today = Data.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        (await hr.Submit(sheet, "form[action*='handler=Inscrire']", new Dictionary<string, string?> { ["Input.StartsOn"] = today, ["Input.EndsOn"] = today }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        var booked = await hr.Get(address, Stop);
        (await hr.Submit(booked, "form[action*='handler=Achever']", new Dictionary<string, string?> { ["Input.CompletedOn"] = today }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await hr.Submit(booked, "form[action*='handler=Achever']", new Dictionary<string, string?> { ["Input.CompletedOn"] = today }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await visitor.Get("/agent/competences", Stop)).Main.ShouldContain("Acquise en formation");
    }

    [Fact]
    public async Task is_refused_with_a_reason_that_is_asked_for()
    {
        var (ministry, boss, _, agent) = await Team();
        await Data.Wished(agent, await Data.Training(ministry));
        var manager = await As(boss);
        var team = await manager.Get("/agent/equipe/formations", Stop);

        var without = await manager.Submit(team, "button[name=accepte][value=false]", cancellationToken: Stop);

        without.Status.ShouldBe(HttpStatusCode.BadRequest);
        without.Errors.ShouldContain(e => e.Contains("Expliquez pourquoi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task starts_from_a_file_that_is_shown_before_it_is_taken()
    {
        var ministry = await Data.Ministry();
        var skill = await Data.Skill();
        var hr = await As(Role.Recruiter, ministry);
        var form = await hr.Get("/gestion/formations/import", Stop);
        var file = Encoding.UTF8.GetBytes($"organisme;code;intitule;competences;duree_heures\nCampus;C-1;Écrire;{skill.Code}:3;14\nCampus;C-2;Lire;{skill.Code}:9;14\n");

        var preview = await hr.Submit(form, "form[enctype]", new Dictionary<string, string?> { ["Input.Organisation"] = ministry.Id.ToString() }, new Dictionary<string, (string, byte[])> { ["Input.File"] = ("formations.csv", file) }, Stop);
        preview.Main.ShouldContain("Ajoutées : 1");
        preview.Main.ShouldContain("Lignes refusées : 1");
        (await Count(ministry)).ShouldBe(0);

        (await hr.Submit(preview, "form[action*='handler=Confirmer']", cancellationToken: Stop)).Location.ShouldBe("/gestion/formations");
        (await Count(ministry)).ShouldBe(1);
    }

    private Task<int> Count(Organisation ministry) => Data.Read(db => db.Set<Training>().CountAsync(t => t.OrganisationId == ministry.Id, Stop));

    private async Task<(Organisation Ministry, Person Boss, Person Person, Agent Agent)> Team()
    {
        var (ministry, boss, person) = (await Data.Ministry(), await Data.Account("Sophie"), await Data.Account());
        return (ministry, boss, person, await Data.Serving(ministry, person, manager: await Data.Serving(ministry, boss)));
    }
}
