using System.Net;
using System.Text;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;

namespace DinumTalent.Web.Tests.Retention;

public sealed class Forecast_pages(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Lead_from_the_question_to_the_report_in_every_form()
    {
        var ministry = await Data.Ministry();
        var job = await Data.JobProfile();
        await Data.Hired(7, ministry, job, 7_300);
        var visitor = await As(Role.Recruiter, ministry);

        var form = await visitor.Get(Routes.NewForecast(ministry.Id), Stop);
        var refused = await visitor.Submit(form, "main form[method=post] button[type=submit]", Fields(("Input.Name", ""), ("Input.AddedHires[0].Job", job.Id.ToString())), cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Recruter plus, ligne 1 : complétez"));
        refused.Document.QuerySelector("[name='Input.Seed']")!.GetAttribute("value").ShouldBe("1");

        var asked = await visitor.Submit(form, "main form[method=post] button[type=submit]", Fields(("Input.Name", "Sans changement"), ("Input.RenewalWhenUnknown", "80")), cancellationToken: Stop);
        asked.Status.ShouldBe(HttpStatusCode.Found);
        var waiting = await visitor.Get(asked.Location!, Stop);
        waiting.Main.ShouldContain("En attente");
        waiting.Shows("progress").ShouldBeTrue();

        var id = ForecastId.Parse(asked.Location![(asked.Location!.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        await Site.WorkOnForecasts(id);
        var page = await visitor.Get(Routes.Forecast(id), Stop);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption")!.TextContent.Length > 0);
        page.Shows("figure svg").ShouldBeTrue();
        page.Main.ShouldContain("Effectif prévu, mois par mois");
        page.Main.ShouldContain("faute d’historique propre");

        (await visitor.Get(Routes.ForecastReport(id), Stop)).Main.ShouldContain("Sans changement");
        foreach (var format in new[] { "pdf", "csv", "xlsx" }) (await visitor.Get(Routes.ForecastReport(id, format), Stop)).Bytes.Length.ShouldBeGreaterThan(500);
        (await visitor.Get(Routes.Forecasts, Stop)).Main.ShouldContain("Sans changement");

        var elsewhere = await As(Role.Recruiter, await Data.Ministry());
        (await elsewhere.Submit(page, "form[action*=Supprimer] button[type=submit]", cancellationToken: Stop)).Status.ShouldNotBe(HttpStatusCode.Found);
        (await visitor.Submit(page, "form[action*=Supprimer] button[type=submit]", cancellationToken: Stop)).Location.ShouldBe(Routes.Forecasts);
        (await visitor.Get(Routes.Forecast(id), Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Say_at_its_line_what_a_scenario_may_not_train()
    {
        var ministry = await Data.Ministry();
        var job = (await Data.JobProfile()).Id.ToString();
        var visitor = await As(Role.Recruiter, ministry);

        var form = await visitor.Get(Routes.NewForecast(ministry.Id), Stop);
        var refused = await visitor.Submit(form, "main form[method=post] button[type=submit]", Fields(
            ("Input.Name", "Former"), ("Input.Trainings[1].Part", ministry.Id.ToString()), ("Input.Trainings[1].From", job), ("Input.Trainings[1].To", job), ("Input.Trainings[1].EachMonth", "2")), cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Former, ligne 1 : choisissez un autre métier"));
        var line = refused.Document.QuerySelector("[name='Input.Trainings[0].To']")!;
        (line.GetAttribute("aria-invalid"), line.QuerySelector("option[selected]")!.GetAttribute("value")).ShouldBe(("true", job));
        refused.Document.QuerySelector("[name='Input.Trainings[0].EachMonth']")!.GetAttribute("value").ShouldBe("2");
    }

    [Fact]
    public async Task Take_targets_one_by_one_and_by_a_file_that_is_shown_first()
    {
        var ministry = await Data.Ministry();
        var job = await Data.JobProfile();
        var visitor = await As(Role.Recruiter, ministry);

        var page = await visitor.Get(Routes.HeadcountTargets, Stop);
        var past = await visitor.Submit(page, "form.dt-form", Fields(("Input.Organisation", ministry.Id.ToString()), ("Input.Job", job.Id.ToString()), ("Input.On", "2020-01-01"), ("Input.Count", "4")), cancellationToken: Stop);
        (past.Status, past.Errors.Any(e => e.Contains("à venir"))).ShouldBe((HttpStatusCode.BadRequest, true));
        past.Errors.Count.ShouldBe(1);
        var day = $"{Data.Today.AddMonths(5):yyyy-MM-dd}";
        (await visitor.Submit(page, "form.dt-form", Fields(("Input.Organisation", ministry.Id.ToString()), ("Input.Job", job.Id.ToString()), ("Input.On", day), ("Input.Count", "4")), cancellationToken: Stop))
            .Location.ShouldBe(Routes.HeadcountTargets);

        var upload = await visitor.Get(Routes.HeadcountTargetImport, Stop);
        var file = Encoding.UTF8.GetBytes($"code_administration;code_metier;date;effectif\n{ministry.Code};{job.Code};{day};6\n{ministry.Code};RIEN;{day};6\n");
        var shown = await visitor.Submit(upload, "form[enctype]", files: new Dictionary<string, (string, byte[])> { ["Input.File"] = ("cibles.csv", file) }, cancellationToken: Stop);
        shown.Main.ShouldContain("4 → 6");
        shown.Main.ShouldContain("Colonne « code_metier » : « RIEN » ne convient pas. Écrivez le code d’un métier du référentiel.");

        // A colleague changes the target before the confirmation: it is shown again, as it would be now.
        var colleague = await As(Role.Recruiter, ministry);
        (await colleague.Submit(await colleague.Get(Routes.HeadcountTargets, Stop), "form[action*=Modifier]", Fields(("count", "5")), cancellationToken: Stop)).Location.ShouldBe(Routes.HeadcountTargets);
        var again = await visitor.Submit(shown, "form[action*=Confirmer]", cancellationToken: Stop);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Errors.ShouldHaveSingleItem().ShouldStartWith("Des données ont changé depuis que ce fichier a été lu");
        again.Main.ShouldContain("5 → 6");
        (await visitor.Get(Routes.HeadcountTargets, Stop)).Document.QuerySelector("input[name=count]")!.GetAttribute("value").ShouldBe("5");
        shown = again;

        (await visitor.Submit(shown, "form[action*=Confirmer]", cancellationToken: Stop)).Location.ShouldBe(Routes.HeadcountTargets);
        (await visitor.Get(Routes.HeadcountTargets, Stop)).Document.QuerySelector("input[name=count]")!.GetAttribute("value").ShouldBe("6");
    }

    private static Dictionary<string, string?> Fields(params (string Key, string Value)[] fields) => fields.ToDictionary(f => f.Key, f => (string?)f.Value);
}
