using System.Net;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class The_audit_trail(WebSite site) : AccountTest(site)
{
    private const string Address = "/gestion/administration/journal";

    [Fact]
    public async Task shows_what_was_changed_by_whom_and_why_within_the_own_scope()
    {
        var (own, other) = (await Data.Ministry(), await Data.Ministry());
        var (admin, person) = (await Data.Staff(Role.Administrator, own), await Data.Staff(Role.Recruiter, own));
        await Site.Send(admin, new SetAccountEnabled(person.Id, Enabled: false, "Fin de mission"), Stop);

        var mine = await (await As(Role.Auditor, own)).Get($"{Address}?objet=Account&du=2026-01-01&au=2030-01-01", Stop);
        var theirs = await (await As(Role.Auditor, other)).Get(Address, Stop);

        mine.Main.ShouldContain("Fin de mission");
        mine.Main.ShouldContain("Compte actif : oui → non");
        theirs.Main.ShouldNotContain("Fin de mission");
    }

    [Fact]
    public async Task hides_what_stands_in_an_application_from_who_may_not_read_applications()
    {
        var ministry = await Data.Ministry();
        var application = await Data.Application(await Data.Vacancy(ministry));
        var (administrator, auditor) = (await As(Role.Administrator, ministry), await As(Role.Auditor, ministry));
        var address = $"{Address}?objet=JobApplication&id={application.Id}";

        (await administrator.Get(address, Stop)).Main.ShouldContain("Réservées à qui peut lire cet objet");
        (await administrator.Get(address, Stop)).Text.ShouldNotContain(application.Email);
        (await auditor.Get(address, Stop)).Text.ShouldContain(application.Email);
    }

    [Theory]
    [InlineData("éloïse")]
    [InlineData("ELOISE")]
    [InlineData("Éloïse martin")]
    public async Task finds_people_whatever_the_case_and_the_accents(string typed)
    {
        var ministry = await Data.Ministry();
        var (admin, person) = (await Data.Account("Éloïse"), await Data.Staff(Role.Recruiter, ministry));
        await Data.Grant(admin, Role.Administrator, ministry);
        await Site.Send(admin, new SetAccountEnabled(person.Id, Enabled: false, "Fin de mission"), Stop);
        var auditor = await As(Role.Auditor, ministry);

        (await auditor.Get($"{Address}?auteur={Uri.EscapeDataString(typed)}", Stop)).Main.ShouldContain("Fin de mission");
        (await auditor.Get($"{Address}?auteur=Gontran", Stop)).Main.ShouldNotContain("Fin de mission");
    }

    [Fact]
    public async Task hides_the_author_with_the_application_and_does_not_call_him_a_stranger()
    {
        var ministry = await Data.Ministry();
        var application = await Data.Application(await Data.Vacancy(ministry));
        var address = $"{Address}?objet=JobApplication&id={application.Id}";

        var administrator = (await (await As(Role.Administrator, ministry)).Get(address, Stop)).Main;

        administrator.ShouldContain("Auteur masqué");
        administrator.ShouldNotContain("personne non connectée");
    }

    [Fact]
    public async Task says_in_french_what_was_done_to_which_vacancy_with_a_way_to_it()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var person = await Data.Staff(Role.Recruiter, ministry);
        await Site.Send(person, new Application.Recruitment.CloseVacancy(vacancy.Id, (await Data.Reload(vacancy)).Version), Stop);

        var page = await (await As(Role.Auditor, ministry)).Get($"{Address}?objet=Vacancy&id={vacancy.Id}", Stop);

        page.Main.ShouldContain("Offre close");
        page.Main.ShouldContain("État : Publiée → Close");
        page.Main.ShouldContain($"{vacancy.Title} ({vacancy.Reference})");
        page.Shows($"main td a[href='/gestion/offres/{vacancy.Id}']").ShouldBeTrue();
        page.Main.ShouldNotContain("CloseVacancy");
    }

    [Fact]
    public async Task names_stages_and_hours_as_people_know_them()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy);
        var person = await Data.Staff(Role.Recruiter, ministry);
        var stage = vacancy.Stages.Single(s => s.Position == 1);
        await Site.Send(person, new Application.Recruitment.MoveApplication(application.Id, (await Data.Reload(application)).Version, stage.Id), Stop);

        var page = (await (await As(Role.Auditor, ministry)).Get($"{Address}?objet=JobApplication&id={application.Id}", Stop)).Main;

        page.ShouldContain($"Étape : Réception → {stage.Name}");
        page.ShouldContain("23 novembre 2026 à 10 h 00");
        page.ShouldContain($"Candidature : {application.GivenName} {application.FamilyName}");
        page.ShouldNotContain(stage.Id.ToString());
    }

    [Fact]
    public async Task names_the_pay_of_which_job_and_tells_its_brackets_in_words()
    {
        var job = await Data.JobProfile();
        var keeper = await Data.Staff(Role.HumanResources, await Data.State());
        var file = System.Text.Encoding.UTF8.GetBytes($"code_metier;anciennete_min;anciennete_max;reference;plafond\n{job.Code};0;5;40000;44000\n{job.Code};5;;48000;53000\n");
        (await Site.Send(keeper, new Application.Referential.ImportPayReferences(file, Data.Today, false), Stop)).IsSuccess.ShouldBeTrue();
        var reference = await Data.Read(db => Task.FromResult(db.Set<Domain.Referential.PayReference>().Single(r => r.JobProfileId == job.Id)));

        var page = (await (await As(Role.Auditor, await Data.State())).Get($"{Address}?objet=PayReference&id={reference.Id}", Stop)).Main;

        page.ShouldContain($"Référence de rémunération : {job.Label} ({job.Code})");
        page.ShouldContain("de 0 à moins de 5 ans : référence 40 000 €, plafond 44 000 €");
        page.ShouldNotContain("FromYears");
    }

    [Fact]
    public async Task names_campaigns()
    {
        var ministry = await Data.Ministry();
        var (keeper, today) = (await Data.Staff(Role.HumanResources, ministry), Data.Today);
        var title = TestKit.TestData.Unique("Campagne ");
        var planned = (await Site.Send(keeper, new Application.Skills.PlanCampaign(title, ministry.Id, today, today.AddDays(30), 5), Stop)).Value;
        (await Site.Send(keeper, new Application.Skills.LaunchCampaign(planned, 1), Stop)).IsSuccess.ShouldBeTrue();

        (await (await As(Role.Auditor, ministry)).Get($"{Address}?objet=Campaign&id={planned}", Stop)).Main.ShouldContain($"Campagne de recensement : {title}");
    }

    [Theory]
    [InlineData("[]", "vide")]
    [InlineData("""[{"SkillId":"Java","Level":"Expertise","Necessity":"Desirable"}]""", "Java, niveau : Expertise, exigence : Souhaitée")]
    [InlineData("""[{"SkillId":"Java","Level":"Mastery","Necessity":"Essential"},{"SkillId":"Pyt…""", "Java, niveau : Maîtrise, exigence : Essentielle ; et d’autres")]
    [InlineData("[{\"Ski…", "liste trop longue pour être montrée")]
    public void tells_lists_in_words(string kept, string said) =>
        Web.Pages.Gestion.Administration.JournalWords.Value("Vacancy", "Requirements", kept).ShouldBe(said);

    [Fact]
    public void has_words_for_every_command() => typeof(Application.Common.ICommandBase).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(Application.Common.ICommandBase)) && t is { IsAbstract: false, IsInterface: false })
        .Select(t => t.Name).Where(name => Web.Pages.Gestion.Administration.JournalWords.Action(name) == name)
        .ShouldBeEmpty("each needs a line in JournalWords");

    [Fact]
    public async Task has_a_name_for_every_property_that_is_audited()
    {
        string[] untold = ["Id", "Version", "SearchHash", "Row", "SortKey"];
        var properties = await Data.Read(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(t => t.ClrType.IsAssignableTo(typeof(Domain.Common.IAudited)))
            .SelectMany(t => t.GetProperties()).Select(p => p.Name).Distinct().Except(untold).ToList()));

        properties.Where(p => Application.Common.FieldNames.Find(p) is null).ShouldBeEmpty("each needs a line in FieldNames");
    }

    [Fact]
    public async Task is_closed_to_who_may_not_read_it() =>
        (await (await As(Role.Recruiter, await Data.Ministry())).Get(Address, Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task refuses_dates_that_are_the_wrong_way_round()
    {
        var answer = await (await As(Role.Auditor, await Data.Ministry())).Get($"{Address}?du=2026-02-01&au=2026-01-01", Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain(e => e.Contains("précède"));
    }
}
