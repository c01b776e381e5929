using System.Globalization;
using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>From the need to the publication, through the pages.</summary>
public sealed class Approving_vacancies(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task An_administrator_writes_the_chain_and_the_vacancy_passes_it()
    {
        var ministry = await Data.Ministry();
        var manager = await Data.Staff(Role.HiringManager, ministry);
        var (administrator, recruiter, approver) = (await As(Role.Administrator, ministry), await As(Role.Recruiter, ministry), await As(manager));
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());

        var form = await administrator.Get($"/gestion/administration/organisations/{ministry.Id}/approbation", Stop);
        form.Main.ShouldContain("Aucun circuit ne s’applique");
        var set = await administrator.Submit(form, "main form", new Dictionary<string, string?>
        {
            ["Input.Steps[0].Name"] = "Accord du service", ["Input.Steps[0].Approvers"] = manager.Email, ["Input.Steps[0].Quorum"] = "1",
        }, cancellationToken: Stop);
        set.Location.ShouldBe($"/gestion/administration/organisations/{ministry.Id}");

        var sheet = await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop);
        sheet.Main.ShouldContain("À approuver avant de publier");
        sheet.Shows("a[href$='/publier']").ShouldBeFalse();
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/soumettre", Stop);
        page.Main.ShouldContain($"un accord parmi {manager.Name}");
        (await recruiter.Submit(page, "main form", cancellationToken: Stop)).Location.ShouldBe($"/gestion/offres/{vacancy.Id}");
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop)).Main.ShouldContain($"{manager.Name} n’a pas encore décidé");

        var list = await approver.Get("/gestion/approbations", Stop);
        var address = list.Document.QuerySelector("main table a")!.GetAttribute("href")!;
        var decision = await approver.Get(address, Stop);
        decision.Main.ShouldContain(vacancy.Title);
        var parts = decision.Document.QuerySelectorAll("main h2").Select(h => h.TextContent).ToList();
        parts.IndexOf("L’essentiel").ShouldBe(0, "on a telephone what one reads stands in this order");
        parts.IndexOf("Pour décider").ShouldBeLessThan(parts.IndexOf("Votre décision"));
        (await approver.Submit(decision, "button[value=Approved]", cancellationToken: Stop)).Location.ShouldBe("/gestion/approbations");

        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Approved);
        var publish = await recruiter.Get($"/gestion/offres/{vacancy.Id}/publier", Stop);
        (await recruiter.Submit(publish, "main form", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}/approbation", Stop)).Main.ShouldContain($"{manager.Name} a approuvé");
    }

    [Fact]
    public async Task Sending_back_asks_what_to_change_and_shows_it_to_the_recruiter()
    {
        var (recruiter, approver, approval) = await Submitted();
        var page = await approver.Get($"/gestion/approbations/{approval.Id}", Stop);

        var refused = await approver.Submit(page, "button[value=Returned]", cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelector("#Input_Comment")!.GetAttribute("aria-invalid").ShouldBe("true");

        (await approver.Submit(refused, "button[value=Returned]", new Dictionary<string, string?> { ["Input.Comment"] = "Précisez les missions." }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await recruiter.Get($"/gestion/offres/{approval.VacancyId}", Stop)).Main.ShouldContain("Précisez les missions.");
        (await recruiter.Get($"/gestion/offres/{approval.VacancyId}/modifier", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_approver_of_another_ministry_does_not_find_it()
    {
        var (_, _, approval) = await Submitted();
        var (stranger, _, own) = await Submitted();
        var elsewhere = await As(Role.HiringManager, await Data.Ministry());

        (await stranger.Get($"/gestion/approbations/{approval.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.Get($"/gestion/approbations/{own.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_colleague_who_is_unknown_is_refused_beside_the_field_of_the_step()
    {
        var ministry = await Data.Ministry();
        var administrator = await As(Role.Administrator, ministry);
        var form = await administrator.Get($"/gestion/administration/organisations/{ministry.Id}/approbation", Stop);

        var answer = await administrator.Submit(form, "main form", new Dictionary<string, string?>
        {
            ["Input.Steps[0].Name"] = "Accord", ["Input.Steps[0].Approvers"] = "inconnu@exemple.fr",
        }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelector("textarea[name='Input.Steps[0].Approvers']")!.GetAttribute("aria-invalid").ShouldBe("true");
        answer.Document.QuerySelector("textarea[name='Input.Steps[0].Approvers']")!.TextContent.ShouldContain("inconnu@exemple.fr");
    }

    [Fact]
    public async Task What_is_missing_by_law_is_told_at_once_on_the_page_of_the_vacancy()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft().With(t => t with { Profile = "", StartsOn = null }));
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop);

        page.Main.ShouldContain("À corriger avant de publier");
        page.Main.ShouldContain("le profil attendu");
        page.Main.ShouldContain("la date de la vacance");
    }

    [Fact]
    public async Task A_day_is_chosen_and_given_up()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        var recruiter = await As(Role.Recruiter, ministry);
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/programmer", Stop);

        (await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Day"] = Day(0) }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Day"] = Day(5) }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Data.Reload(vacancy)).PublishesOn.ShouldBe(Data.Today.AddDays(5));
        var again = await recruiter.Get($"/gestion/offres/{vacancy.Id}/programmer", Stop);
        (await recruiter.Submit(again, "form[action*=Renoncer]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Data.Reload(vacancy)).PublishesOn.ShouldBeNull();

        string Day(int days) => Data.Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_vacancy_starts_from_a_copy_and_from_a_template()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Asking(("Quand commencez-vous ?", true)));
        var recruiter = await As(Role.Recruiter, ministry);

        var copy = await recruiter.Get($"/gestion/offres/nouvelle?copie={vacancy.Id}", Stop);
        copy.Document.QuerySelector("#Input_Title")!.GetAttribute("value").ShouldBe(vacancy.Title);
        copy.Document.QuerySelector("#Input_Deadline")!.GetAttribute("value").ShouldBeNullOrEmpty();
        var made = await recruiter.Submit(copy, "main form button.fr-btn[value=enregistrer]", new Dictionary<string, string?>
        {
            ["Input.Deadline"] = Data.Today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }, cancellationToken: Stop);
        made.Status.ShouldBe(HttpStatusCode.Redirect, made.Main);

        var save = await recruiter.Get($"/gestion/offres/{vacancy.Id}/modele", Stop);
        (await recruiter.Submit(save, "main form", cancellationToken: Stop)).Location.ShouldBe("/gestion/offres/modeles");
        var templates = await recruiter.Get("/gestion/offres/modeles", Stop);
        var from = templates.Document.QuerySelector("main table a")!.GetAttribute("href")!;
        (await recruiter.Get(from, Stop)).Main.ShouldContain("D’après un modèle");
        (await recruiter.Submit(templates, "form[action*=Supprimer]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await recruiter.Get(from, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_co_recruiter_is_named_and_taken_off_again()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var colleague = await Data.Staff(Role.Recruiter, ministry);
        var recruiter = await As(Role.Recruiter, ministry);
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/equipe", Stop);

        (await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Email"] = colleague.Email, ["Input.Role"] = "CoRecruiter" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        var named = await recruiter.Get($"/gestion/offres/{vacancy.Id}/equipe", Stop);
        named.Main.ShouldContain(colleague.Name);
        (await recruiter.Submit(named, "form[action*=Retirer]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Data.Reload(vacancy)).Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task Publications_come_as_a_file()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);

        var file = await (await As(Role.Recruiter, ministry)).Get("/gestion/offres/publications.csv", Stop);

        file.Status.ShouldBe(HttpStatusCode.OK);
        file.Text.ShouldContain(vacancy.Reference);
    }

    private async Task<(Visitor Recruiter, Visitor Approver, VacancyApproval Approval)> Submitted()
    {
        var ministry = await Data.Ministry();
        var manager = await Data.Staff(Role.HiringManager, ministry);
        await Data.Save(ApprovalChain.Create(ministry.Id, [new ApprovalStep("Accord", ApprovalStepKind.Approval, 1, [new Approver(manager.Id, manager.Name)])], []).Value);
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        var recruiter = await As(Role.Recruiter, ministry);
        await recruiter.Submit(await recruiter.Get($"/gestion/offres/{vacancy.Id}/soumettre", Stop), "main form", cancellationToken: Stop);
        return (recruiter, await As(manager), await Data.Read(db => db.Set<VacancyApproval>().AsNoTracking().SingleAsync(a => a.VacancyId == vacancy.Id, Stop)));
    }
}
