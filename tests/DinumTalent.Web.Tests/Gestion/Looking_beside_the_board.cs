using System.Net;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>An application beside board or list, stages and what is late, and the list of what waits.</summary>
public sealed class Looking_beside_the_board(WebSite site) : PageTest(site)
{
    [Theory]
    [InlineData("")]
    [InlineData("&vue=liste")]
    public async Task An_application_opens_beside_at_an_address_of_its_own_with_its_neighbours(string view)
    {
        var (vacancy, recruiter) = await Open();
        var (first, second) = (await Data.Application(vacancy, a => a.AtStage(1)), await Data.Application(vacancy, a => a.AtStage(2)));

        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?adresse=oui{view}&candidature={second.Id}", Stop);

        page.Document.QuerySelector("#panneau h2")!.TextContent.ShouldBe(second.Name.Full);
        page.Document.QuerySelector("#panneau nav")!.TextContent.ShouldContain("2 sur 2");
        var previous = page.Document.QuerySelectorAll("#panneau nav a")[0].GetAttribute("href")!;
        previous.ShouldContain(first.Id.ToString());
        previous.ShouldContain("adresse=oui");
        page.Document.QuerySelectorAll("#panneau").Length.ShouldBe(1);
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?x=1{view}", Stop)).Shows("#panneau").ShouldBeFalse();
    }

    [Fact]
    public async Task Acts_of_the_panel_come_back_to_it_and_to_the_filters()
    {
        var (vacancy, recruiter) = await Open();
        var application = await Data.Application(vacancy);
        var address = $"/gestion/offres/{vacancy.Id}/pipeline?adresse=oui&candidature={application.Id}";

        var moved = await recruiter.Submit(await recruiter.Get(address, Stop), "#panneau form[action*=Deplacer]", With(("vers", Stage(vacancy, "Entretien"))), cancellationToken: Stop);
        moved.Location.ShouldBe(address);
        var commented = await recruiter.Submit(await recruiter.Get(address, Stop), "#panneau form[action*=Commenter]", With(("Input.Text", "Profil intéressant.")), cancellationToken: Stop);
        (await recruiter.Visit(commented.Location!.Split('#')[0], Stop)).Document.QuerySelector("#panneau")!.TextContent.ShouldContain("Profil intéressant.");
        var empty = await recruiter.Submit(await recruiter.Get(address, Stop), "#panneau form[action*=Commenter]", With(("Input.Text", "")), cancellationToken: Stop);
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Errors.ShouldContain("Écrivez le commentaire.");

        var refusal = (await recruiter.Get(address, Stop)).Document.QuerySelector("#panneau a[href*=refuser]")!.GetAttribute("href")!;
        var form = await recruiter.Get(refusal, Stop);
        var done = await recruiter.Submit(form, "form.dt-form", With(("Input.Reason", "Other"), ("Input.Moment", "WithTheEnd")), cancellationToken: Stop);
        done.Location.ShouldBe(address);
    }

    [Fact]
    public async Task A_page_to_come_back_to_on_another_site_is_not_followed()
    {
        var (vacancy, recruiter) = await Open();
        var application = await Data.Application(vacancy);

        var form = await recruiter.Get($"/gestion/candidatures/{application.Id}/refuser?retour=https%3A%2F%2Fexemple.fr%2F", Stop);
        form.Text.ShouldNotContain("exemple.fr/");
        var done = await recruiter.Submit(form, "form.dt-form", With(("Input.Reason", "Other"), ("Input.Moment", "WithTheEnd")), cancellationToken: Stop);

        done.Location.ShouldBe($"/gestion/candidatures/{application.Id}");
    }

    [Fact]
    public async Task An_application_of_another_vacancy_does_not_open_beside()
    {
        var ministry = await Data.Ministry();
        var (vacancy, other) = (await Data.Vacancy(ministry), await Data.Application(await Data.Vacancy(ministry)));

        var page = await (await As(Role.Recruiter, ministry)).Get($"/gestion/offres/{vacancy.Id}/pipeline?candidature={other.Id}", Stop);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Shows("#panneau").ShouldBeFalse();
        page.Main.ShouldNotContain(other.FamilyName);
    }

    [Fact]
    public async Task Stages_are_planned_without_scripts_and_what_is_late_shows_everywhere()
    {
        var ministry = await Data.Ministry();
        var person = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.By(person));
        var recruiter = await As(person);
        var address = $"/gestion/offres/{vacancy.Id}/etapes";

        var form = await recruiter.Submit(await recruiter.Get(address, Stop), "button[value='monter:1']", cancellationToken: Stop);
        form.Document.QuerySelectorAll("input[name$='.Name']").Select(i => i.GetAttribute("value")).ShouldBe(["Entretien", "Présélection", "Proposition"]);
        form = await recruiter.Submit(form, "button[value='retirer:2']", cancellationToken: Stop);
        form = await recruiter.Submit(form, "button[value='ajouter']", cancellationToken: Stop);
        var wrong = await recruiter.Submit(form, "form.dt-form", With(("Input.Steps[0].TargetDays", "deux")), cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        var saved = await recruiter.Submit(form, "form.dt-form", With(("Input.EntryDays", "3"), ("Input.Steps[0].TargetDays", "4"), ("Input.Steps[2].Name", "Jury")), cancellationToken: Stop);
        saved.Location.ShouldBe($"/gestion/offres/{vacancy.Id}");
        (await Data.Reload(vacancy)).PlannedStages().ToString().ShouldBe("Réception (3 j), Entretien (4 j), Présélection, Jury");

        var application = await Data.Application(await Data.Reload(vacancy));
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop)).Document.QuerySelectorAll("main td a").Select(a => a.GetAttribute("href")).ShouldContain(h => h!.Contains("retard=oui", StringComparison.Ordinal));
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline", Stop)).Main.ShouldContain("En retard de 7 jours");
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=liste&retard=oui", Stop)).Main.ShouldContain(application.FamilyName);
        (await recruiter.Get($"/gestion/candidatures/{application.Id}", Stop)).Main.ShouldContain("En retard de 7 jours");
        (await recruiter.Get("/gestion", Stop)).Main.ShouldContain("Candidatures en retard");
        (await recruiter.Get("/gestion/a-faire", Stop)).Main.ShouldContain("1 à l’étape « Réception », délai 3 jours");
    }

    [Fact]
    public async Task A_template_is_written_and_removed_and_the_vacancy_page_takes_it_over()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var address = $"/gestion/administration/etapes/{ministry.Id}";

        (await recruiter.Get($"/gestion/administration/etapes?organisation={ministry.Id}", Stop)).Location.ShouldBe(address);
        var wrong = await recruiter.Submit(await recruiter.Get(address, Stop), "form.dt-form", With(("Input.Steps[1].Name", "Présélection")), cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldContain("Une autre étape porte déjà ce nom.");
        await recruiter.Submit(await recruiter.Get(address, Stop), "form.dt-form", With(("Input.Steps[0].Name", "Jury"), ("Input.Steps[0].TargetDays", "12")), cancellationToken: Stop);
        (await recruiter.Get("/gestion/administration/etapes", Stop)).Main.ShouldContain("Jury (12 j)");

        var vacancy = await Data.Vacancy(ministry);
        var taken = await recruiter.Get($"/gestion/offres/{vacancy.Id}/etapes?modele=oui", Stop);
        taken.Document.QuerySelector("input[name='Input.Steps[0].Name']")!.GetAttribute("value").ShouldBe("Jury");

        await recruiter.Submit(await recruiter.Get(address, Stop), "form[action*=Supprimer]", cancellationToken: Stop);
        (await recruiter.Get("/gestion/administration/etapes", Stop)).Main.ShouldNotContain("Jury (12 j)");
    }

    [Fact]
    public async Task A_mention_waits_in_the_list_until_it_is_read()
    {
        var (vacancy, recruiter) = await Open();
        var application = await Data.Application(vacancy);
        var named = await Data.Staff(Role.HumanResources, await Data.State());
        var sheet = await recruiter.Get($"/gestion/candidatures/{application.Id}", Stop);
        sheet.Main.ShouldContain($"@{named.Name}");

        await recruiter.Submit(sheet, "form[action*=Commenter]", With(("Input.Text", $"@{named.Name} : qu’en pensez-vous ?")), cancellationToken: Stop);
        var theirs = await As(named);
        var read = await theirs.Submit(await theirs.Get("/gestion/a-faire", Stop), "main form", cancellationToken: Stop);

        read.Location.ShouldBe($"/gestion/candidatures/{application.Id}?onglet=commentaires");
        (await theirs.Get("/gestion/a-faire", Stop)).Document.QuerySelector("main form").ShouldBeNull("nothing but mentions is read by a button");
    }

    [Fact]
    public void Each_item_that_waits_leads_somewhere() =>
        Enum.GetValues<ToDoPage>().Where(p => p is not ToDoPage.Mention)
            .ShouldAllBe(p => Web.Pages.Gestion.AFaireModel.Href(p, Guid.NewGuid(), null) != null);

    private static string Stage(Vacancy vacancy, string name) => vacancy.Stages.Single(s => s.Name == name).Id.ToString();

    private static Dictionary<string, string?> With(params (string Name, string? Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value);

    private async Task<(Vacancy Vacancy, Visitor Recruiter)> Open()
    {
        var ministry = await Data.Ministry();
        return (await Data.Vacancy(ministry), await As(Role.Recruiter, ministry));
    }
}
