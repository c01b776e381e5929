using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>What the pages of a vacancy say of it is true, whatever its state.</summary>
public sealed class Where_a_recruitment_stands(WebSite site) : PageTest(site)
{
    private static readonly StageActor Somebody = new(null, "Essai");

    [Fact]
    public async Task A_draft_with_dates_that_have_passed_says_so_and_is_not_published()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft().With(t => t with { Deadline = Data.Today.AddDays(-3), StartsOn = Data.Today.AddDays(-1) }));

        var sheet = await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop);
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/publier", Stop);

        foreach (var shown in new[] { sheet, page })
        {
            shown.Main.ShouldContain("La date limite de candidature, le 20 novembre 2026, est passée.");
            shown.Main.ShouldContain("La prise de poste souhaitée, le 22 novembre 2026, est passée.");
            shown.Shows($"main .fr-alert a[href='/gestion/offres/{vacancy.Id}/modifier']").ShouldBeTrue();
        }

        page.Shows("main form").ShouldBeFalse();
        page.Main.ShouldNotContain("seront reçues");
    }

    [Fact]
    public async Task An_urgency_recorded_on_a_draft_lifts_the_delay_it_does_not_deny_it()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        await Change(vacancy, v => v.RecordUrgency("Continuité du service"));

        foreach (var address in new[] { "", "/publier" })
        {
            var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}{address}", Stop);
            page.Main.ShouldContain("elle lève le délai d’un mois");
            page.Main.ShouldNotContain("n’est pas soumise");
        }
    }

    [Fact]
    public async Task With_every_post_taken_it_leads_to_the_hire_and_no_longer_to_a_decision()
    {
        var (ministry, recruiter) = await Recruiter();
        var (vacancy, application) = await Retained(ministry, recruiter);

        var sheet = await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop);
        var cancelling = await recruiter.Get($"/gestion/offres/{vacancy.Id}/annuler", Stop);

        sheet.Main.ShouldNotContain("Le poste peut être pourvu");
        sheet.Main.ShouldContain("Une candidature est retenue");
        sheet.Shows($"main nav a[href='/gestion/candidatures/{application.Id}/recruter']").ShouldBeTrue();
        sheet.Shows("a[href$='/annuler']").ShouldBeFalse();
        sheet.Shows("a[href$='/infructueuse']").ShouldBeFalse();
        cancelling.Main.ShouldContain("Une candidature est retenue : annulez d’abord cette décision.");
        cancelling.Shows($"main a[href='/gestion/candidatures/{application.Id}']").ShouldBeTrue();
        cancelling.Shows("main form").ShouldBeFalse();
    }

    [Fact]
    public async Task Without_candidates_it_promises_no_decision()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry, v => v.Closed());

        var sheet = await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop);

        sheet.Main.ShouldContain("Aucune candidature n’est en cours.");
        sheet.Main.ShouldNotContain("Le poste peut être pourvu");
    }

    [Fact]
    public async Task Once_cancelled_it_says_since_when_by_whom_and_why_and_counts_no_days_any_more()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry);
        await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Other, "Non.", true, vacancy, new StageActor(null, "Essai"), Data.Now)));
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/annuler", Stop);
        page.Main.ShouldContain("La personne dont le message attendait le recevra par courriel");
        var done = await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Reason"] = "Budget retiré" }, cancellationToken: Stop);

        var sheet = await recruiter.Visit(done.Location!, Stop);
        sheet.Main.ShouldContain("La personne dont le message attendait le reçoit par courriel.");
        sheet.Main.ShouldContain("23 novembre 2026, par");
        sheet.Main.ShouldContain("Budget retiré");
        sheet.Main.ShouldNotContain("Close le");
        sheet.Main.ShouldNotContain("(dans ");
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}/apercu", Stop)).Main.ShouldContain("elle n’est plus sur le site public");
    }

    [Fact]
    public async Task A_cancellation_that_nobody_waits_for_tells_nobody()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry);

        var done = await recruiter.Submit(await recruiter.Get($"/gestion/offres/{vacancy.Id}/annuler", Stop), "main form", new Dictionary<string, string?> { ["Input.Reason"] = "Erreur" }, cancellationToken: Stop);

        (await recruiter.Visit(done.Location!, Stop)).Main.ShouldContain("aucun courriel ne part");
    }

    [Fact]
    public async Task Closed_too_early_it_opens_again_until_its_first_deadline()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry, v => v.Closed());

        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/prolonger", Stop);
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe("Rouvrir l’offre");
        await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Deadline"] = vacancy.Deadline.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }, cancellationToken: Stop);

        var reopened = await Data.Reload(vacancy);
        (reopened.Status, reopened.Deadline).ShouldBe((VacancyStatus.Published, vacancy.Deadline));
    }

    [Fact]
    public async Task Candidates_without_an_answer_are_listed_where_the_recruiter_looks()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry);
        await Data.Application(vacancy, a => a.AtStage(1));
        await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Bonjour.", true, vacancy, Somebody, Data.Now.AddDays(-2))));
        await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Bonjour.", false, vacancy, Somebody, Data.Now.AddDays(-2))));
        // As by an application that came in at the moment of the end: nobody else is left without an answer.
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v =>
        {
            v.Close(Data.Today);
            v.DeclareFruitless("Personne", [], Somebody, Data.Now, Data.Today);
        });

        var dashboard = await recruiter.Get("/gestion", Stop);
        dashboard.Main.ShouldContain("1 candidature en cours, 1 refus à envoyer");
        var link = dashboard.Document.QuerySelectorAll("main a").Single(a => a.GetAttribute("href")!.Contains($"{vacancy.Id}/pipeline?vue=liste&reponse=attendue", StringComparison.Ordinal));
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop)).Main.ShouldContain("Une candidature est encore en cours alors que le recrutement est terminé. Un refus est décidé sans que son message soit parti.");

        var list = await recruiter.Get(link.GetAttribute("href")!, Stop);
        list.Main.ShouldContain("2 candidatures");
        list.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_last_hire_leads_to_the_answers_that_are_missing()
    {
        var (ministry, recruiter) = await Recruiter();
        JobApplication waiting = null!;
        var (vacancy, chosen) = await Retained(ministry, recruiter, async v => waiting = await Data.Application(v, a => a.AtStage(1)));
        var values = new Dictionary<string, string?> { ["Input.StartsOn"] = "2026-12-01", ["Input.Status"] = "CivilServant", ["Input.EndsOn"] = "", ["Input.Category"] = "A" };
        var hire = await recruiter.Get($"/gestion/candidatures/{chosen.Id}/recruter", Stop);

        var refused = await recruiter.Submit(hire, "form.dt-form", values, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Main.ShouldContain("Un candidat est encore sans réponse");
        refused.Shows($"main a[href='/gestion/offres/{vacancy.Id}/fin']").ShouldBeTrue();
        await recruiter.Submit(await recruiter.Get($"/gestion/offres/{vacancy.Id}/fin", Stop), "form.dt-form", cancellationToken: Stop);
        (await recruiter.Submit(hire, "form.dt-form", values, cancellationToken: Stop)).Location.ShouldNotBeNull();

        (await Data.Reload(waiting)).RefusalToldAt.ShouldNotBeNull();
        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Filled);
    }

    [Theory]
    [InlineData("/gestion/offres?page=99")]
    [InlineData("/gestion/rapports?page=99")]
    public async Task A_page_beyond_the_last_shows_the_last(string address)
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry);

        (await recruiter.Get(address, Stop)).Main.ShouldContain(vacancy.Title);
    }

    [Fact]
    public async Task Who_changed_it_in_another_tab_is_told_so()
    {
        var (ministry, recruiter) = await Recruiter();
        var vacancy = await Data.Vacancy(ministry);
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/annuler", Stop);
        await recruiter.Submit(await recruiter.Get($"/gestion/offres/{vacancy.Id}/cloturer", Stop), "main form", cancellationToken: Stop);

        var answer = await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Reason"] = "Poste supprimé" }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Main.ShouldContain("par vous-même, dans un autre onglet");
        answer.Main.ShouldContain("état");
        answer.Main.ShouldContain("clôture");
    }

    [Fact]
    public async Task The_form_tells_all_that_is_wrong_at_once()
    {
        var (ministry, recruiter) = await Recruiter();
        var profile = await Data.JobProfile();
        var form = await recruiter.Get($"/gestion/offres/nouvelle?metier={profile.Id}&organisation={ministry.Id}", Stop);

        var refused = await recruiter.Submit(form, "main form button[value=enregistrer]", new Dictionary<string, string?>
        {
            ["Input.Title"] = new string('a', Vacancy.TitleMaxLength + 1), ["Input.City"] = "", ["Input.PayMin"] = "-1",
        }, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain("Saisissez la ville.");
        refused.Errors.ShouldContain(e => e.StartsWith("L’intitulé", StringComparison.Ordinal));
        refused.Errors.ShouldContain("Indiquez une rémunération positive.");
        refused.Document.QuerySelector("#Input_Title")!.HasAttribute("maxlength").ShouldBeFalse();
    }

    private async Task<(Organisation Ministry, Visitor Recruiter)> Recruiter()
    {
        var ministry = await Data.Ministry();
        return (ministry, await As(Role.Recruiter, ministry));
    }

    /// <summary>A closed vacancy of one post, which somebody was chosen for today.</summary>
    private async Task<(Vacancy Vacancy, JobApplication Application)> Retained(Organisation ministry, Visitor recruiter, Func<Vacancy, Task>? before = null)
    {
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy, a => a.CivilServant().AtStage(2));
        if (before is not null) await before(vacancy);
        await Change(vacancy, v => v.Close(Data.Today));
        await recruiter.Submit(await recruiter.Get($"/gestion/candidatures/{application.Id}/retenir", Stop), "main form", cancellationToken: Stop);
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Accepted);
        return (vacancy, application);
    }

    private Task Change(Vacancy vacancy, Func<Vacancy, Domain.Common.Result> change) =>
        Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => change(v).Errors.ShouldBeEmpty());
}
