using System.Net;
using AngleSharp.Html.Dom;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>Acts on several applications of the list, without scripts.</summary>
public sealed class Treating_many_applications(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Those_chosen_in_the_filtered_list_move_together_and_one_comes_back_to_it()
    {
        var (vacancy, recruiter) = await Open();
        var (first, second, other) = (await Data.Application(vacancy), await Data.Application(vacancy), await Data.Application(vacancy));

        var form = await Choose(recruiter, vacancy, "deplacer", "&adresse=oui&taille=50", first, second);
        form.Main.ShouldContain("2 candidatures choisies");
        var moved = await recruiter.Submit(form, "form.dt-form", With(("Input.Stage", Stage(vacancy, "Entretien"))), cancellationToken: Stop);

        moved.Location!.ShouldSatisfyAllConditions(l => l.ShouldContain("adresse=oui"), l => l.ShouldContain("taille=50"), l => l.ShouldContain("vue=liste"));
        (await recruiter.Get(moved.Location!, Stop)).Main.ShouldContain("2 candidatures sont passées à l’étape « Entretien »");
        foreach (var (application, stage) in new[] { (first, "Entretien"), (second, "Entretien"), (other, "Réception") })
            (await Data.Reload(application)).StageId.ToString().ShouldBe(Stage(vacancy, stage));
    }

    [Fact]
    public async Task What_a_colleague_changed_meanwhile_is_told_line_by_line_and_the_others_are_done()
    {
        var (vacancy, recruiter) = await Open();
        var (mine, theirs) = (await Data.Application(vacancy), await Data.Application(vacancy));
        var colleague = await Data.Staff(Role.HumanResources, await Data.State());
        var form = await Choose(recruiter, vacancy, "deplacer", "", mine, theirs);
        await Move(colleague, theirs, vacancy, "Présélection");

        var told = await recruiter.Submit(form, "form.dt-form", With(("Input.Stage", Stage(vacancy, "Entretien"))), cancellationToken: Stop);

        told.Status.ShouldBe(HttpStatusCode.OK);
        told.Main.ShouldContain("1 sur 2 candidatures : c’est fait. 1 : non.");
        var line = told.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(theirs.FamilyName, StringComparison.Ordinal));
        line.TextContent.ShouldContain(colleague.Name);
        ((await Data.Reload(mine)).StageId.ToString(), (await Data.Reload(theirs)).StageId.ToString()).ShouldBe((Stage(vacancy, "Entretien"), Stage(vacancy, "Présélection")));

        // Once more for what was not done, as it stands now.
        var again = await recruiter.Submit(told, "main form button", cancellationToken: Stop);
        again.Main.ShouldContain("1 candidature choisie");
        (await recruiter.Submit(again, "form.dt-form", With(("Input.Stage", Stage(vacancy, "Entretien"))), cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Sent_twice_it_is_done_once()
    {
        var (vacancy, recruiter) = await Open();
        var (first, second) = (await Data.Application(vacancy), await Data.Application(vacancy));
        var form = await Choose(recruiter, vacancy, "ecrire", "", first, second);
        var preview = await recruiter.Submit(form, "form.dt-form", With(("Input.Subject", "Votre entretien"), ("Input.Message", "Bonjour {prénom} {nom}, à lundi.")), cancellationToken: Stop);
        preview.Main.ShouldContain($"Bonjour {first.Name.Full}, à lundi.");
        preview.Main.ShouldContain($"Bonjour {second.Name.Full}, à lundi.");
        (await Data.Reload(first)).Messages.ShouldBeEmpty("a preview sends nothing");

        (await recruiter.Submit(preview, "button[formaction*=Faire]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        var twice = await recruiter.Submit(preview, "button[formaction*=Faire]", cancellationToken: Stop);

        twice.Main.ShouldContain("0 sur 2 candidatures : c’est fait.");
        foreach (var application in new[] { first, second }) (await Data.Reload(application)).Messages.Count.ShouldBe(1);
        await Site.DeliverMails(Stop);
        Site.Mails.To(first.Email).Where(m => m.Subject == "Votre entretien").ShouldHaveSingleItem().Text.ShouldContain($"Bonjour {first.Name.Full}, à lundi.");
    }

    [Fact]
    public async Task A_refusal_of_several_asks_for_a_reason_prepares_the_message_and_keeps_what_was_written()
    {
        var (vacancy, recruiter) = await Open();
        var (first, second) = (await Data.Application(vacancy), await Data.Application(vacancy));
        var form = await Choose(recruiter, vacancy, "refuser", "", first, second);

        var prepared = await recruiter.Submit(form, "button[formaction*=Preparer]", With(("Input.Reason", "AnotherChosen")), cancellationToken: Stop);
        prepared.Document.QuerySelector("textarea")!.TextContent.ShouldContain("une autre personne a été choisie");
        var wrong = await recruiter.Submit(prepared, "form.dt-form", With(("Input.Reason", ""), ("Input.Moment", "WithTheEnd")), cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldContain("Choisissez le motif.");
        wrong.Document.QuerySelector("textarea")!.TextContent.ShouldContain("{prénom}");

        var again = await recruiter.Submit(wrong, "form.dt-form", With(("Input.Reason", "AnotherChosen")), cancellationToken: Stop);
        again.Main.ShouldContain(first.Name.Full);
        (await recruiter.Submit(again, "button[formaction*=Faire]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        foreach (var application in new[] { first, second })
        {
            var refused = await Data.Reload(application);
            (refused.Status, refused.RefusalReason, refused.RefusalToldAt).ShouldBe((ApplicationStatus.Refused, RefusalReason.AnotherChosen, null));
            refused.RefusalMessage!.ShouldContain("Bonjour {prénom} {nom},");
        }
    }

    [Fact]
    public async Task An_evaluator_is_asked_for_several_and_the_one_who_was_asked_already_is_told()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var evaluator = await Data.Staff(Role.Evaluator, ministry);
        var (free, taken) = (await Data.Application(vacancy), await Data.Application(vacancy, a => a.EvaluatedBy(evaluator)));
        var recruiter = await As(Role.Recruiter, ministry);

        var form = await Choose(recruiter, vacancy, "designer", "", free, taken);
        var told = await recruiter.Submit(form, "form.dt-form", With(("Input.Evaluator", evaluator.Id.ToString())), cancellationToken: Stop);

        told.Main.ShouldContain("1 sur 2");
        told.Main.ShouldContain("évalue déjà cette candidature");
        (await Data.Reload(free)).Evaluators.ShouldHaveSingleItem().EvaluatorId.ShouldBe(evaluator.Id);
    }

    [Fact]
    public async Task All_that_the_filters_let_pass_are_chosen_with_one_box()
    {
        var (vacancy, recruiter) = await Open();
        for (var i = 0; i < 21; i++) await Data.Application(vacancy);
        await Data.Application(vacancy, a => a.CivilServant());

        var list = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=liste&fonctionnaire=non", Stop);
        var form = await recruiter.Submit(list, "button[formaction*=deplacer]", With(("toutes", "oui")), cancellationToken: Stop);

        form.Main.ShouldContain("21 candidatures choisies");
    }

    [Theory]
    [InlineData("")]
    [InlineData("n’importe quoi")]
    [InlineData("0190c1f0-0000-7000-8000-000000000000:1")]
    public async Task Nothing_chosen_or_nothing_of_this_vacancy_does_nothing(string choice)
    {
        var (vacancy, recruiter) = await Open();
        await Data.Application(vacancy);
        var list = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=liste", Stop);

        var answer = await recruiter.Submit(list, "button[formaction*=deplacer]", With(("choix", choice)), cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Main.ShouldContain("Aucune candidature n’est choisie");
    }

    [Fact]
    public async Task An_application_of_another_vacancy_is_not_reached_through_this_one()
    {
        var (vacancy, recruiter) = await Open();
        var stranger = await Data.Application(await Data.Vacancy(await Data.Ministry()));
        await Data.Application(vacancy);
        var list = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=liste", Stop);

        var answer = await recruiter.Submit(list, "button[formaction*=ecrire]", With(("choix", $"{stranger.Id}:{stranger.Version}")), cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Main.ShouldNotContain(stranger.FamilyName);
    }

    private static async Task<DinumTalent.TestKit.Answer> Choose(Visitor recruiter, Vacancy vacancy, string act, string filters, params JobApplication[] chosen)
    {
        var list = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?vue=liste{filters}", Stop);
        foreach (var application in chosen) ((IHtmlInputElement)list.Document.QuerySelector($"#choix-{application.Id}")!).IsChecked = true;
        return await recruiter.Submit(list, $"button[formaction*='/{act}']", cancellationToken: Stop);
    }

    private async Task Move(Person by, JobApplication application, Vacancy vacancy, string stage)
    {
        var visitor = await As(by);
        var board = await visitor.Get($"/gestion/offres/{vacancy.Id}/pipeline", Stop);
        await visitor.Submit(board, $"input[name=candidature][value='{application.Id}']", With(("vers", Stage(vacancy, stage))), cancellationToken: Stop);
    }

    private static string Stage(Vacancy vacancy, string name) => vacancy.Stages.Single(s => s.Name == name).Id.ToString();

    private static Dictionary<string, string?> With(params (string Name, string? Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value);

    private async Task<(Vacancy Vacancy, Visitor Recruiter)> Open()
    {
        var ministry = await Data.Ministry();
        return (await Data.Vacancy(ministry), await As(Role.Recruiter, ministry));
    }
}
