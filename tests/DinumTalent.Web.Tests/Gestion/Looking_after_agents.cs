using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>The list of agents, the file of one, and the acts on it, through their pages.</summary>
public sealed class Looking_after_agents(WebSite site) : PageTest(site)
{
    private static readonly string[] Acts = ["", "/modifier", "/contrat", "/essai", "/fin-de-contrat", "/annuler-contrat", "/depart", "/donnees-protegees"];

    [Fact]
    public async Task The_list_keeps_to_each_filter()
    {
        var ministry = await Data.Ministry();
        var (north, south) = (await Data.Below(ministry), await Data.Below(ministry));
        var skill = await Data.Skill();
        var job = await Data.JobProfile();
        var ada = await Hired(north, "Ada", end: Data.Today.AddMonths(2), job: job, city: "Lyon");
        var bob = await Hired(south, "Bob", EmploymentStatus.CivilServant, category: Category.B);
        var gone = await Hired(south, "Zoé", depart: Data.Today.AddDays(-1));
        await Data.Save(new SkillAssessment(ada.Id, skill.Id, SkillLevel.Mastery, AssessmentSource.Validated, Data.Today));
        var recruiter = await As(Role.Recruiter, ministry);

        (await Found("")).ShouldBe([ada, bob], ignoreOrder: true);
        (await Found($"organisation={north.Id}")).ShouldBe([ada]);
        (await Found($"organisation={ministry.Id}")).ShouldBe([ada, bob], ignoreOrder: true);
        (await Found($"metier={job.Id}")).ShouldBe([ada]);
        (await Found("categorie=B")).ShouldBe([bob]);
        (await Found("statut=CivilServant")).ShouldBe([bob]);
        (await Found("ville=Ly")).ShouldBe([ada]);
        (await Found("fin=3")).ShouldBe([ada]);
        (await Found("fin=1")).ShouldBeEmpty();
        (await Found($"competence={skill.Id}")).ShouldBe([ada]);
        (await Found($"competence={skill.Id}&niveau=3")).ShouldBe([ada]);
        (await Found($"competence={skill.Id}&niveau=4")).ShouldBeEmpty();
        (await Found("situation=Departed")).ShouldBe([gone]);
        (await Found("situation=All")).Count.ShouldBe(3);
        (await Found($"q={bob.FamilyName}")).ShouldBe([bob]);
        (await Found("fin=n-importe-quoi&categorie=Z&niveau=9&situation=42")).Count.ShouldBe(2, "what doesn't read as a filter is none");

        async Task<IReadOnlyList<Agent>> Found(string query)
        {
            var page = await recruiter.Visit($"/gestion/agents?{query}", Stop);
            return [.. new[] { ada, bob, gone }.Where(a => page.Shows($"main table a[href$='{a.Id}']"))];
        }
    }

    [Fact]
    public async Task The_list_sorts_by_the_end_of_contract_with_those_without_end_last()
    {
        var ministry = await Data.Ministry();
        var (never, late, soon) = (await Hired(ministry, "A", EmploymentStatus.Permanent), await Hired(ministry, "B", end: Data.Today.AddMonths(9)), await Hired(ministry, "C", end: Data.Today.AddMonths(3)));
        var recruiter = await As(Role.Recruiter, ministry);

        (await Order("tri=fin")).ShouldBe([soon.Id, late.Id, never.Id]);
        (await Order("tri=fin&ordre=desc")).ShouldBe([late.Id, soon.Id, never.Id]);

        async Task<IReadOnlyList<AgentId>> Order(string query) =>
            [.. (await recruiter.Visit($"/gestion/agents?{query}", Stop)).Document.QuerySelectorAll("main tbody td:first-child a").Select(a => AgentId.Parse(a.GetAttribute("href")!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture))];
    }

    [Fact]
    public async Task The_exports_hold_what_is_filtered_stamped_and_harmless()
    {
        var ministry = await Data.Ministry();
        var (mine, other) = (await Hired(ministry, "=Ada", city: "Lyon"), await Hired(await Data.Ministry(), "Eve", city: "Lyon"));
        var elsewhere = await Hired(ministry, "Bob", city: "Lille");
        var recruiter = await As(Role.Recruiter, ministry);

        var csv = await recruiter.Get("/gestion/agents.csv?ville=Lyon", Stop);
        var xlsx = await recruiter.Get("/gestion/agents.xlsx?ville=Lyon", Stop);

        csv.Headers["Cache-Control"].ShouldContain("no-store");
        csv.Headers["Content-Disposition"].ShouldContain("agents-2026-11-23.csv");
        csv.Text.ShouldContain($"{mine.FamilyName};\"'=Ada\"");
        csv.Text.ShouldContain("Ville : Lyon");
        csv.Text.ShouldContain("23 novembre 2026");
        csv.Text.ShouldNotContain(other.FamilyName);
        csv.Text.ShouldNotContain(elsewhere.FamilyName);

        using var archive = new ZipArchive(new MemoryStream(xlsx.Bytes));
        using var sheet = new StreamReader(archive.GetEntry("xl/sheet1.xml")!.Open(), Encoding.UTF8);
        var rows = await sheet.ReadToEndAsync(Stop);
        rows.ShouldContain(mine.FamilyName);
        rows.ShouldContain("'=Ada");
        rows.ShouldNotContain(other.FamilyName);
    }

    [Fact]
    public async Task A_recruiter_records_an_agent_with_the_first_contract()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var (family, number) = (TestData.Unique("Curie"), TestData.Unique("M"));
        var values = new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "Marie", ["Input.FamilyName"] = family, ["Input.RegistrationNumber"] = number, ["Input.City"] = "Paris", ["Input.Arrival"] = "Mobility",
            ["Input.OrganisationId"] = $"{ministry.Id}", ["Input.Status"] = "FixedTerm", ["Input.Category"] = "A", ["Input.Basis"] = "NeedOfService",
            ["Input.StartsOn"] = "2026-12-01", ["Input.EndsOn"] = "2029-11-30",
        };

        var tooLong = await recruiter.Submit(await recruiter.Get("/gestion/agents/nouvel", Stop), "main form", new Dictionary<string, string?>(values) { ["Input.EndsOn"] = "2029-12-01" }, cancellationToken: Stop);
        tooLong.Status.ShouldBe(HttpStatusCode.BadRequest);
        tooLong.Errors.ShouldContain(e => e.Contains("L332-4") && e.Contains("30/11/2029"));
        tooLong.Document.QuerySelector("[name='Input.FamilyName']")!.GetAttribute("value").ShouldBe(family);

        var created = await recruiter.Submit(await recruiter.Get("/gestion/agents/nouvel", Stop), "main form", values, cancellationToken: Stop);
        var sheet = await recruiter.Visit(created.Location!, Stop);
        sheet.Main.ShouldContain($"Marie {family}");
        sheet.Main.ShouldContain("Dernier jour pour annoncer la suite du contrat");
        sheet.Main.ShouldContain("30 septembre 2029"); // three years: two months before
        sheet.Main.ShouldContain("décret n° 86-83, art. 45");

        var again = await recruiter.Submit(await recruiter.Get("/gestion/agents/nouvel", Stop), "main form", values, cancellationToken: Stop);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Errors.ShouldContain(e => e.Contains("matricule"));
    }

    [Fact]
    public async Task What_is_wrong_with_the_person_and_with_the_contract_is_told_at_once()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var form = await recruiter.Get("/gestion/agents/nouvel", Stop);
        var values = new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "", ["Input.FamilyName"] = "Curie", ["Input.Email"] = "marie", ["Input.ManagerEmail"] = "personne", ["Input.Arrival"] = "Mobility",
            ["Input.OrganisationId"] = $"{ministry.Id}", ["Input.Status"] = "FixedTerm", ["Input.Category"] = "A", ["Input.Basis"] = "NeedOfService",
            ["Input.StartsOn"] = "", ["Input.EndsOn"] = "2029-12-01",
        };

        Wrong(await recruiter.Submit(form, "main form", values, cancellationToken: Stop)).ShouldBe(["Input.GivenName", "Input.Email", "Input.ManagerEmail", "Input.StartsOn"], ignoreOrder: true);
        (values["Input.GivenName"], values["Input.Email"], values["Input.ManagerEmail"], values["Input.StartsOn"]) = ("Marie", "marie@exemple.fr", "personne@exemple.fr", "2026-12-01");
        Wrong(await recruiter.Submit(form, "main form", values, cancellationToken: Stop)).ShouldBe(["Input.ManagerEmail", "Input.EndsOn"], ignoreOrder: true);

        static string?[] Wrong(TestKit.Answer answer) => [.. answer.Document.QuerySelectorAll("main [aria-invalid=true]").Select(f => f.GetAttribute("name"))];
    }

    [Fact]
    public async Task A_contract_beyond_six_years_is_refused_with_its_article_and_a_permanent_one_goes_through()
    {
        var ministry = await Data.Ministry();
        var (first, second) = (await Data.Below(ministry), await Data.Below(ministry));
        var start = Data.Today.AddYears(-6).AddDays(1);
        var agent = await Hired(first, "Ada", start: start, end: start.AddYears(3).AddDays(-1), then: start.AddYears(6).AddDays(-1));
        var recruiter = await As(Role.Recruiter, ministry);
        var values = new Dictionary<string, string?>
        {
            ["Input.OrganisationId"] = $"{second.Id}", ["Input.Status"] = "FixedTerm", ["Input.Category"] = "A", ["Input.Basis"] = "NeedOfService",
            ["Input.StartsOn"] = $"{Data.Today.AddDays(1):yyyy-MM-dd}", ["Input.EndsOn"] = $"{Data.Today.AddYears(1):yyyy-MM-dd}",
        };

        var refused = await recruiter.Submit(await recruiter.Get($"/gestion/agents/{agent.Id}/contrat", Stop), "main form", values, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("seul un CDI est possible (CGFP, art. L332-4)"));

        values["Input.Status"] = "Permanent";
        values["Input.EndsOn"] = "";
        var signed = await recruiter.Submit(await recruiter.Get($"/gestion/agents/{agent.Id}/contrat", Stop), "main form", values, cancellationToken: Stop);
        signed.Location.ShouldBe($"/gestion/agents/{agent.Id}");
        (await Reload(agent)).Contracts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Who_may_not_read_sexes_gets_them_nowhere()
    {
        var ministry = await Data.Ministry();
        var agent = await Hired(ministry, "Ada");
        var (hr, recruiter, auditor) = (await As(Role.HumanResources, ministry), await As(Role.Recruiter, ministry), await As(Role.Auditor, ministry));
        await Enter(hr, agent, "Sexe", "Input.Sex", "Female");
        await Enter(hr, agent, "Naissance", "Input.BirthDate", "1985-06-15");
        await Enter(hr, agent, "Remuneration", "Input.GrossPay", "61234");
        var address = $"/gestion/agents/{agent.Id}";

        var ofHr = await hr.Get(address, Stop);
        ofHr.Main.ShouldContain("Femme");
        ofHr.Main.ShouldContain("15 juin 1985");
        ofHr.Main.ShouldContain("61 234");

        var ofRecruiter = await recruiter.Get(address, Stop);
        ofRecruiter.Main.ShouldContain("15 juin 1985");
        ofRecruiter.Main.ShouldContain("valeur réservée aux personnes habilitées");
        foreach (var page in new[] { ofRecruiter, await recruiter.Get(address + "/donnees-protegees", Stop), await recruiter.Get("/gestion/agents.csv", Stop) })
        {
            page.Text.ShouldNotContain("Femme");
            page.Text.ShouldNotContain("Female");
        }

        foreach (var page in new[] { await auditor.Get(address, Stop), await auditor.Get($"/gestion/administration/journal?objet=Agent&id={agent.Id}", Stop) })
        {
            page.Status.ShouldBe(HttpStatusCode.OK);
            foreach (var secret in new[] { "Femme", "Female", "15 juin 1985", "1985-06-15", "61234", "61 234" }) page.Text.ShouldNotContain(secret);
        }

        (await recruiter.Get(address + "/donnees-protegees", Stop)).Shows("[name='Input.Sex']").ShouldBeFalse();
        (await Reload(agent)).Sex.ShouldBe(Sex.Female);
    }

    [Fact]
    public async Task A_recruiter_of_another_ministry_does_not_find_the_agent()
    {
        var agent = await Hired(await Data.Ministry(), "Ada");
        var stranger = await As(Role.Recruiter, await Data.Ministry());

        foreach (var act in Acts) (await stranger.Get($"/gestion/agents/{agent.Id}{act}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound, act);
        (await stranger.Get($"/gestion/agents?q={agent.FamilyName}&situation=All", Stop)).Text.ShouldNotContain($"{agent.Id}");
    }

    [Fact]
    public async Task An_auditor_reads_and_changes_nothing()
    {
        var ministry = await Data.Ministry();
        var agent = await Hired(ministry, "Ada");
        var auditor = await As(Role.Auditor, ministry);

        (await auditor.Get($"/gestion/agents/{agent.Id}", Stop)).Shows("main a[href$='/contrat']").ShouldBeFalse();
        foreach (var act in Acts.Skip(1)) (await auditor.Get($"/gestion/agents/{agent.Id}{act}", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden, act);
        (await auditor.Get("/gestion/agents/nouvel", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_second_of_two_at_once_is_told()
    {
        var ministry = await Data.Ministry();
        var agent = await Hired(ministry, "Ada");
        var (one, two) = (await As(Role.Recruiter, ministry), await As(Role.Recruiter, ministry));
        var (first, second) = (await one.Get($"/gestion/agents/{agent.Id}/modifier", Stop), await two.Get($"/gestion/agents/{agent.Id}/modifier", Stop));

        (await one.Submit(first, "main form", new Dictionary<string, string?> { ["Input.City"] = "Lyon" }, cancellationToken: Stop)).Location.ShouldNotBeNull();
        var told = await two.Submit(second, "main form", new Dictionary<string, string?> { ["Input.City"] = "Lille" }, cancellationToken: Stop);

        told.Status.ShouldBe(HttpStatusCode.Conflict);
        told.Main.ShouldContain("modifié entre-temps par");
        (await Reload(agent)).City.ShouldBe("Lyon");
    }

    [Fact]
    public async Task A_trial_is_renewed_a_contract_ended_and_a_departure_recorded()
    {
        var ministry = await Data.Ministry();
        var agent = await Hired(ministry, "Ada", start: Data.Today, end: Data.Today.AddYears(3).AddDays(-1));
        var recruiter = await As(Role.Recruiter, ministry);
        var address = $"/gestion/agents/{agent.Id}";

        await recruiter.Submit(await recruiter.Get(address + "/essai", Stop), "main form", cancellationToken: Stop);
        (await Reload(agent)).Contracts.Single().TrialEndsOn.ShouldBe(Data.Today.AddMonths(6).AddDays(-1));

        await recruiter.Submit(await recruiter.Get(address + "/fin-de-contrat", Stop), "main form", new Dictionary<string, string?> { ["Input.LastDay"] = "2028-01-31", ["Input.Reason"] = "Accord des parties" }, cancellationToken: Stop);
        (await Reload(agent)).ContractEndsOn.ShouldBe(new DateOnly(2028, 1, 31));

        var departed = await recruiter.Submit(await recruiter.Get(address + "/depart", Stop), "main form", new Dictionary<string, string?>
        {
            ["Input.LastDay"] = "2027-01-31", ["Input.Reason"] = "Resignation", ["Input.Destination"] = "PrivateSector",
        }, cancellationToken: Stop);
        var sheet = await recruiter.Visit(departed.Location!, Stop);
        sheet.Main.ShouldContain("Dernier jour de service : 31 janvier 2027");
        sheet.Main.ShouldContain("Secteur privé");
        sheet.Main.ShouldContain("Accord des parties");
        (await recruiter.Get(address + "/depart", Stop)).Main.ShouldContain("déjà enregistré");
    }

    [Fact]
    public async Task The_history_tells_contracts_before_and_after()
    {
        var ministry = await Data.Ministry();
        var agent = await Hired(ministry, "Ada", start: Data.Today, end: Data.Today.AddYears(3).AddDays(-1));
        var (recruiter, auditor) = (await As(Role.Recruiter, ministry), await As(Role.Auditor, ministry));
        await recruiter.Submit(await recruiter.Get($"/gestion/agents/{agent.Id}/fin-de-contrat", Stop), "main form", new Dictionary<string, string?> { ["Input.LastDay"] = "2028-01-31", ["Input.Reason"] = "Accord" }, cancellationToken: Stop);

        foreach (var page in new[] { await recruiter.Get($"/gestion/agents/{agent.Id}", Stop), await auditor.Get($"/gestion/administration/journal?objet=Agent&id={agent.Id}", Stop) })
        {
            page.Main.ShouldContain("Contrat du 23/11/2026, dernier jour : 22 novembre 2029 → 31 janvier 2028");
            page.Main.ShouldContain("Contrat du 23/11/2026, état : vide → CDD");
        }
    }

    [Theory]
    [InlineData("45 600", 45600)]
    [InlineData("45\u00A0600", 45600)]
    [InlineData("45\u202F600\u00A0€", 45600)]
    [InlineData("45600,00", 45600)]
    public async Task A_pay_is_read_as_people_write_amounts(string written, int euros)
    {
        var ministry = await Data.Ministry();
        var agent = await Hired(ministry, "Ada");

        await Enter(await As(Role.HumanResources, ministry), agent, "Remuneration", "Input.GrossPay", written);

        (await Reload(agent)).GrossPay.ShouldBe(euros);
    }

    [Theory]
    [InlineData("quarante-cinq mille")]
    [InlineData("45 600,50")]
    [InlineData("45,600")]
    public async Task What_is_no_whole_amount_is_refused_in_clear_words_and_kept_in_the_field(string written)
    {
        var ministry = await Data.Ministry();
        var agent = await Hired(ministry, "Ada");
        var hr = await As(Role.HumanResources, ministry);
        await Enter(hr, agent, "Remuneration", "Input.GrossPay", "50000");

        var page = await hr.Get($"/gestion/agents/{agent.Id}/donnees-protegees", Stop);
        var refused = await hr.Submit(page, "form[action*='handler=Remuneration']", new Dictionary<string, string?> { ["Input.GrossPay"] = written }, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldBe($"Le champ « Rémunération brute annuelle » attend un montant en euros entiers, par exemple 1\u202F200 : « {written} » ne convient pas.");
        refused.Document.QuerySelector("input[name='Input.GrossPay']")!.GetAttribute("value").ShouldBe(written);
        (await Reload(agent)).GrossPay.ShouldBe(50000);
    }

    private static async Task Enter(Visitor visitor, Agent agent, string handler, string field, string value)
    {
        var page = await visitor.Get($"/gestion/agents/{agent.Id}/donnees-protegees", Stop);
        var answer = await visitor.Submit(page, $"form[action*='handler={handler}']", new Dictionary<string, string?> { [field] = value }, cancellationToken: Stop);
        answer.Location.ShouldNotBeNull(answer.Main);
    }

    private Task<Agent> Reload(Agent agent) => Data.Read(db => db.Set<Agent>().AsNoTracking().SingleAsync(a => a.Id == agent.Id));

    private async Task<Agent> Hired(
        Organisation place, string given, EmploymentStatus status = EmploymentStatus.FixedTerm, Category category = Category.A, DateOnly? start = null,
        DateOnly? end = null, DateOnly? then = null, JobProfile? job = null, string? city = null, DateOnly? depart = null)
    {
        var from = start ?? Data.Today.AddYears(-1);
        var last = status is EmploymentStatus.FixedTerm ? end ?? from.AddYears(3).AddDays(-1) : (DateOnly?)null;
        var basis = status is EmploymentStatus.CivilServant ? LegalBasis.CivilServant : LegalBasis.NeedOfService;
        var terms = new ContractTerms(status, category, basis, place.Id, job?.Id, Period.Create(from, last).Value);
        var agent = Agent.Hire(PersonName.Create(given, TestData.Unique("Moreau")).Value, null, terms, from).Value;
        agent.Identify(PersonName.Create(agent.GivenName, agent.FamilyName).Value, null, TestData.Unique("M"));
        agent.Place(city, null).IsSuccess.ShouldBeTrue();
        if (then is { } second) agent.Sign(terms with { Period = Period.Create(last!.Value.AddDays(1), second).Value }, from).IsSuccess.ShouldBeTrue();
        if (depart is { } day) agent.Depart(day, DepartureReason.Resignation, DepartureDestination.Unknown, Data.Today).IsSuccess.ShouldBeTrue();
        await Data.Save(agent);
        return agent;
    }
}
