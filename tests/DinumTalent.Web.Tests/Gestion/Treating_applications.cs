using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>The board, the page of an application and the decisions on it.</summary>
public sealed class Treating_applications(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task The_menu_of_a_card_moves_it_without_scripts_and_keeps_the_filters()
    {
        var (vacancy, application, recruiter) = await Received();
        var board = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?adresse=oui", Stop);
        board.Document.QuerySelectorAll(".dt-column").Length.ShouldBe(6);

        var moved = await recruiter.Submit(board, ".dt-card form button", With(("vers", Stage(vacancy, "Entretien"))), cancellationToken: Stop);

        moved.Location.ShouldBe($"/gestion/offres/{vacancy.Id}/pipeline?adresse=oui");
        (await recruiter.Get(moved.Location!, Stop)).Main.ShouldContain("passée à l’étape « Entretien »");
        (await Data.Reload(application)).StageId.ToString().ShouldBe(Stage(vacancy, "Entretien"));
    }

    [Fact]
    public async Task A_card_dropped_on_a_decision_opens_the_page_where_it_is_explained()
    {
        var (vacancy, application, recruiter) = await Received();
        var board = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline", Stop);

        (await recruiter.Submit(board, ".dt-card form", With(("vers", Stage(vacancy, "Refus"))), cancellationToken: Stop)).Location.ShouldBe($"/gestion/candidatures/{application.Id}/refuser");
        (await recruiter.Submit(board, ".dt-card form", With(("vers", Stage(vacancy, "Recrutement"))), cancellationToken: Stop)).Location.ShouldBe($"/gestion/candidatures/{application.Id}/retenir");
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.InProgress);
    }

    [Fact]
    public async Task The_second_of_two_people_who_move_one_application_is_told_by_whom_and_sees_where_it_stands()
    {
        var (vacancy, application, recruiter) = await Received();
        var colleague = await Data.Staff(Role.HumanResources, await Data.State());
        var other = await As(colleague);
        var (mine, theirs) = (await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline", Stop), await other.Get($"/gestion/offres/{vacancy.Id}/pipeline", Stop));

        await other.Submit(theirs, ".dt-card form", With(("vers", Stage(vacancy, "Présélection"))), cancellationToken: Stop);
        var answer = await recruiter.Submit(mine, ".dt-card form", With(("vers", Stage(vacancy, "Entretien"))), cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Main.ShouldContain(colleague.Name);
        (await Data.Reload(application)).StageId.ToString().ShouldBe(Stage(vacancy, "Présélection"));
    }

    [Fact]
    public async Task A_reason_prepares_the_message_and_what_was_written_is_kept_on_error()
    {
        var (_, application, recruiter) = await Received();

        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}/refuser?motif=AnotherChosen", Stop);
        page.Document.QuerySelector("textarea")!.TextContent.ShouldContain("une autre personne a été choisie");

        var wrong = await recruiter.Submit(page, "form[method=post].dt-form", With(("Input.Message", "Un mot personnel."), ("Input.Reason", "")), cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldContain("Choisissez le motif.");
        wrong.Document.QuerySelector("textarea")!.TextContent.ShouldContain("Un mot personnel.");

        var done = await recruiter.Submit(wrong, "form[method=post].dt-form", With(("Input.Reason", "Experience"), ("Input.Moment", "WithTheEnd")), cancellationToken: Stop);
        (await recruiter.Visit(done.Location!, Stop)).Main.ShouldContain("n’est pas encore parti");
        var refused = await Data.Reload(application);
        (refused.RefusalReason, refused.RefusalMessage, refused.RefusalToldAt).ShouldBe((RefusalReason.Experience, "Un mot personnel.", null));
    }

    [Fact]
    public async Task A_refusal_is_taken_back_with_a_reason()
    {
        var (vacancy, application, recruiter) = await Received();
        await Data.Change<JobApplication>(all => all.SingleAsync(a => a.Id == application.Id, Stop), a => a.Refuse(RefusalReason.Other, "Non.", true, vacancy, new StageActor(null, "Essai"), Data.Now));

        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}/annuler", Stop);
        (await recruiter.Submit(page, "form.dt-form", With(("Input.Reason", "")), cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.BadRequest);
        await recruiter.Submit(page, "form.dt-form", With(("Input.Reason", "Erreur de dossier")), cancellationToken: Stop);

        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.InProgress);
        (await recruiter.Get($"/gestion/candidatures/{application.Id}", Stop)).Main.ShouldContain("Erreur de dossier");
    }

    [Fact]
    public async Task What_the_law_forbids_yet_explains_itself_in_the_place_of_the_button()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.PublishedDaysAgo(12));
        var application = await Data.Application(vacancy, a => a.AtStage(2));
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}", Stop);

        page.Shows("a[href$='/retenir']").ShouldBeFalse();
        page.Main.ShouldContain("ne peut pas encore être retenue");
        page.Main.ShouldContain("possible à partir du 11 décembre 2026");
        page.Main.ShouldContain("décret n° 2019-1414");
    }

    [Fact]
    public async Task From_evaluation_to_hire_through_the_pages()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy, a => a.AtStage(2));
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Close(Data.Today));
        var recruiter = await As(Role.Recruiter, ministry);
        var sheet = $"/gestion/candidatures/{application.Id}";

        foreach (var evaluator in new[] { await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.Evaluator, ministry) })
        {
            await recruiter.Submit(await recruiter.Get(sheet, Stop), "form[action*=Designer]", With(("Input.Evaluator", evaluator.Id.ToString())), cancellationToken: Stop);
            var visitor = await As(evaluator);
            (await visitor.Get("/gestion/evaluations", Stop)).Main.ShouldContain(application.FamilyName);
            var form = await visitor.Get($"/gestion/evaluations/{application.Id}", Stop);
            var review = await visitor.Submit(form, "button[value=remettre]", With(("Input.Ratings[0].Score", "4"), ("Input.Advice", "Favourable")), cancellationToken: Stop);
            var last = await visitor.Get(review.Location!, Stop);
            last.Main.ShouldContain("4/5");
            var handedIn = await visitor.Submit(last, "main form", cancellationToken: Stop);
            (await visitor.Visit(handedIn.Location!, Stop)).Main.ShouldContain("Votre grille est remise");
        }

        (await recruiter.Submit(await recruiter.Get(sheet + "/retenir", Stop), "main form", cancellationToken: Stop)).Location.ShouldBe(sheet);
        var hire = await recruiter.Get(sheet + "/recruter", Stop);
        hire.Main.ShouldContain("période d’essai calculée");
        var values = With(("Input.StartsOn", "2027-01-04"), ("Input.Status", "FixedTerm"), ("Input.EndsOn", ""), ("Input.Category", "A"));
        var wrong = await recruiter.Submit(hire, "form.dt-form", values, cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldContain(e => e.Contains("date de fin", StringComparison.Ordinal));
        wrong.Document.QuerySelector("[name='Input.StartsOn']")!.GetAttribute("value").ShouldBe("2027-01-04");

        values["Input.EndsOn"] = "2028-01-03";
        var hired = await recruiter.Submit(wrong, "form.dt-form", values, cancellationToken: Stop);
        (await recruiter.Visit(hired.Location!, Stop)).Main.ShouldContain("Période d’essai jusqu’au 3 mars 2027");
        (await recruiter.Submit(wrong, "form.dt-form", values, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Hired);
    }

    [Fact]
    public async Task An_auditor_reads_everything_and_is_offered_no_act()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy);
        var auditor = await As(Role.Auditor, ministry);

        (await auditor.Get($"/gestion/offres/{vacancy.Id}/pipeline", Stop)).Shows("main form[method=post]").ShouldBeFalse();
        var page = await auditor.Get($"/gestion/candidatures/{application.Id}", Stop);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Shows("main form[method=post]").ShouldBeFalse();
        page.Shows("a[href$='/refuser']").ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_turns_pages_and_an_empty_result_says_what_to_do()
    {
        var (vacancy, application, recruiter) = await Received();
        for (var i = 0; i < 21; i++) await Data.Application(vacancy);

        var list = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=liste&page=2", Stop);
        list.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        var none = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=liste&q=zzzzz", Stop);
        none.Main.ShouldContain("Aucune candidature ne correspond");
        var hostile = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=autre&page=-3&taille=1000000&tri=%27&etape=x&adresse=%3Cscript%3E&q=%3Cscript%3E", Stop);
        hostile.Status.ShouldBe(HttpStatusCode.OK);
        hostile.Shows("main script").ShouldBeFalse();
        (await recruiter.Get("/gestion/candidatures/nimporte-quoi", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await recruiter.Get("/gestion/offres/nimporte-quoi/pipeline", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        application.Status.ShouldBe(ApplicationStatus.InProgress);
    }

    [Fact]
    public async Task A_comment_that_is_too_long_is_kept_and_said_once()
    {
        var (_, application, recruiter) = await Received();
        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}", Stop);

        var refused = await recruiter.Submit(page, "form[action*=Commenter]", With(("Input.Text", new string('é', 10_000))), cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.Count.ShouldBe(1, string.Join(" | ", refused.Errors));
        refused.Document.QuerySelector("textarea[name='Input.Text']")!.TextContent.Trim().Length.ShouldBe(10_000);
    }

    [Theory]
    [InlineData("Input.EndsOn", "2027-13-45")]
    [InlineData("Input.StartsOn", "hier")]
    [InlineData("Input.Status", "Roi")]
    public async Task A_field_that_cannot_be_read_is_not_taken_for_empty(string field, string value)
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy, a => a.CivilServant().AtStage(2));
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Close(Data.Today));
        var recruiter = await As(Role.Recruiter, ministry);
        await recruiter.Submit(await recruiter.Get($"/gestion/candidatures/{application.Id}/retenir", Stop), "main form", cancellationToken: Stop);
        var values = With(("Input.StartsOn", "2027-01-04"), ("Input.Status", "CivilServant"), ("Input.EndsOn", ""), ("Input.Category", "A"));
        values[field] = value;

        var hire = await recruiter.Submit(await recruiter.Get($"/gestion/candidatures/{application.Id}/recruter", Stop), "form.dt-form", values, cancellationToken: Stop);

        hire.Status.ShouldBe(HttpStatusCode.BadRequest);
        hire.Errors.ShouldNotBeEmpty();
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Accepted);
    }

    private static string Stage(Vacancy vacancy, string name) => vacancy.Stages.Single(s => s.Name == name).Id.ToString();

    private static Dictionary<string, string?> With(params (string Name, string? Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value);

    private async Task<(Vacancy Vacancy, JobApplication Application, Visitor Recruiter)> Received()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        return (vacancy, await Data.Application(vacancy), await As(Role.Recruiter, ministry));
    }
}
