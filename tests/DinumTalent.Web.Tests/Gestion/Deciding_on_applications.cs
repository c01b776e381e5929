using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>Pages of decisions say what stands in the way and lead to where it is put right.</summary>
public sealed class Deciding_on_applications(WebSite site) : PageTest(site)
{
    private static readonly StageActor Somebody = new(null, "Essai");

    [Fact]
    public async Task A_hire_is_not_proposed_nor_taken_for_days_that_have_passed()
    {
        var (vacancy, application, recruiter) = await Interviewed(v => v.With(t => t with { StartsOn = Data.Today.AddDays(-10) }).PublishedDaysAgo(40), civilServant: true);
        await Close(vacancy);
        await recruiter.Submit(await recruiter.Get($"/gestion/candidatures/{application.Id}/retenir", Stop), "main form", cancellationToken: Stop);

        var form = await recruiter.Get($"/gestion/candidatures/{application.Id}/recruter", Stop);
        form.Document.QuerySelector("[name='Input.StartsOn']")!.GetAttribute("value").ShouldBeNullOrEmpty();
        var refused = await recruiter.Submit(form, "form.dt-form", With(("Input.StartsOn", "2020-01-01"), ("Input.EndsOn", ""), ("Input.Status", "CivilServant"), ("Input.Category", "A")), cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("ne peut pas précéder la décision", StringComparison.Ordinal));
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Accepted);
    }

    [Theory]
    [InlineData("recruter", "pas encore retenue")]
    [InlineData("annuler", "aucune décision n’est encore prise")]
    public async Task Each_page_says_the_one_reason_why_its_act_is_not_possible(string page, string reason)
    {
        var (_, application, recruiter) = await Interviewed();

        var shown = await recruiter.Get($"/gestion/candidatures/{application.Id}/{page}", Stop);

        shown.Main.ShouldContain(reason);
        shown.Main.ShouldNotContain("ou votre rôle");
        shown.Shows("main form").ShouldBeFalse();
    }

    [Fact]
    public async Task What_forbids_an_acceptance_leads_to_where_it_is_put_right()
    {
        var (vacancy, application, recruiter) = await Interviewed(v => v.With(t => t with { Basis = LegalBasis.NeedOfService }));
        await Data.Application(vacancy);

        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}/retenir", Stop);

        foreach (var address in new[] { $"/gestion/offres/{vacancy.Id}/constat", $"/gestion/offres/{vacancy.Id}/cloturer", $"/gestion/offres/{vacancy.Id}/pipeline", $"/gestion/candidatures/{application.Id}?onglet=evaluations" })
        {
            page.Shows($"main li a[href='{address}']").ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task On_a_recruitment_that_has_ended_nothing_is_promised_for_later()
    {
        var (vacancy, application, recruiter) = await Interviewed();
        await Close(vacancy);
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.DeclareFruitless("Personne", [], new StageActor(null, "Essai"), Data.Now, Data.Today));

        var sheet = await recruiter.Get($"/gestion/candidatures/{application.Id}", Stop);
        sheet.Main.ShouldContain("ne peut plus être retenue");
        sheet.Main.ShouldNotContain("ne peut pas encore");
        (await recruiter.Get($"/gestion/candidatures/{application.Id}/retenir", Stop)).Main.ShouldContain("Ce recrutement est terminé : l’offre est à l’état « Infructueuse ».");
    }

    [Fact]
    public async Task After_a_comment_or_a_nomination_the_page_opens_where_it_was_left_and_counts()
    {
        var (vacancy, application, recruiter) = await Interviewed();
        var evaluator = await Data.Staff(Role.Evaluator, await Ministry(vacancy));
        var sheet = $"/gestion/candidatures/{application.Id}";

        var commented = await recruiter.Submit(await recruiter.Get(sheet, Stop), "form[action*=Commenter]", With(("Input.Text", "À revoir.")), cancellationToken: Stop);
        Selected(await recruiter.Get(commented.Location!, Stop)).ShouldBe("Commentaires (1)");

        var named = await recruiter.Submit(await recruiter.Get(sheet, Stop), "form[action*=Designer]", With(("Input.Evaluator", evaluator.Id.ToString())), cancellationToken: Stop);
        Selected(await recruiter.Get(named.Location!, Stop)).ShouldBe("Évaluations (0 sur 1)");
        Selected(await recruiter.Get(sheet, Stop)).ShouldBe("Candidature");
    }

    [Fact]
    public async Task One_list_of_reasons_prepares_the_message()
    {
        var (_, application, recruiter) = await Interviewed();
        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}/refuser", Stop);
        page.Document.QuerySelectorAll("main select").Length.ShouldBe(1);

        var prepared = await recruiter.Submit(page, "button[formaction*=Preparer]", With(("Input.Reason", "AnotherChosen")), cancellationToken: Stop);
        var shown = await recruiter.Visit(prepared.Location!, Stop);

        shown.Document.QuerySelector("textarea")!.TextContent.ShouldContain("une autre personne a été choisie");
        shown.Document.QuerySelector("main select option[selected]")!.GetAttribute("value").ShouldBe("AnotherChosen");
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.InProgress);
    }

    [Theory]
    [InlineData(true, "ne connaissait pas le refus")]
    [InlineData(false, "qui connaissait le refus, en est averti")]
    public async Task Taking_a_refusal_back_says_whether_the_candidate_is_told(bool deferred, string said)
    {
        var (vacancy, application, recruiter) = await Interviewed();
        await Data.Change<JobApplication>(all => all.SingleAsync(a => a.Id == application.Id, Stop), a => a.Refuse(RefusalReason.Other, "Non.", deferred, vacancy, Somebody, Data.Now));

        var done = await recruiter.Submit(await recruiter.Get($"/gestion/candidatures/{application.Id}/annuler", Stop), "form.dt-form", With(("Input.Reason", "Erreur")), cancellationToken: Stop);

        (await recruiter.Visit(done.Location!, Stop)).Main.ShouldContain(said);
    }

    [Fact]
    public async Task A_scorecard_with_nothing_in_it_lists_what_is_missing_before_any_button()
    {
        var (_, application, evaluator) = await Assigned();
        var form = await evaluator.Get($"/gestion/evaluations/{application.Id}", Stop);

        var review = await evaluator.Submit(form, "button[value=remettre]", cancellationToken: Stop);
        var page = await evaluator.Get(review.Location!, Stop);

        page.Main.ShouldContain("Notez au moins un critère");
        page.Main.ShouldContain("Donnez un avis.");
        page.Shows("main form").ShouldBeFalse();
    }

    [Fact]
    public async Task The_first_to_hand_in_is_not_told_of_others()
    {
        var (_, application, evaluator) = await Assigned();
        var form = await evaluator.Get($"/gestion/evaluations/{application.Id}", Stop);
        var review = await evaluator.Submit(form, "button[value=remettre]", With(("Input.Ratings[0].Score", "4"), ("Input.Advice", "Favourable")), cancellationToken: Stop);

        var done = await evaluator.Submit(await evaluator.Get(review.Location!, Stop), "main form", cancellationToken: Stop);

        var page = await evaluator.Visit(done.Location!, Stop);
        page.Main.ShouldContain("Aucune autre ne l’est encore");
        page.Main.ShouldNotContain("celles des autres évaluateurs");
    }

    [Fact]
    public async Task A_skill_left_open_is_not_shown_as_one_that_is_lacking()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var (essential, desirable) = (vacancy.Requirements[0].SkillId, vacancy.Requirements[1].SkillId);
        var application = await Data.Application(vacancy, a => a.Declaring(new DeclaredSkill(essential, DeclaredSkill.NotHeld)));
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}?onglet=competences", Stop);

        var rows = page.Document.QuerySelectorAll("table").Single(t => t.TextContent.Contains("Compétences attendues", StringComparison.Ordinal)).QuerySelectorAll("tbody tr");
        rows[0].TextContent.ShouldContain("Ne la possède pas");
        rows[0].TextContent.ShouldContain("Absente");
        rows[1].TextContent.ShouldContain("Non renseigné");
        rows[1].TextContent.ShouldNotContain("Absente");
        desirable.ShouldNotBe(essential);
    }

    private static string Selected(TestKit.Answer page) => page.Document.QuerySelector(".fr-tabs__tab[aria-selected=true]")!.TextContent;

    private static Dictionary<string, string?> With(params (string Name, string? Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value);

    private Task<Organisation> Ministry(Vacancy vacancy) => Data.Read(db => db.Set<Organisation>().AsNoTracking().SingleAsync(o => o.Id == vacancy.OrganisationId));

    private Task Close(Vacancy vacancy) => Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Close(Data.Today));

    private async Task<(Vacancy Vacancy, JobApplication Application, Visitor Recruiter)> Interviewed(Action<VacancyBuilder>? shape = null, bool civilServant = false)
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, shape);
        var application = await Data.Application(vacancy, a => (civilServant ? a.CivilServant() : a).AtStage(2));
        return (vacancy, application, await As(Role.Recruiter, ministry));
    }

    private async Task<(Vacancy Vacancy, JobApplication Application, Visitor Evaluator)> Assigned()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var person = await Data.Staff(Role.Evaluator, ministry);
        var application = await Data.Application(vacancy, a => a.AtStage(2).EvaluatedBy(person));
        return (vacancy, application, await As(person));
    }
}
