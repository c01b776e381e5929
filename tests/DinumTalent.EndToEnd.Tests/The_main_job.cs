using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>From publishing a vacancy to the report of its recruitment, in a browser, with axe on every page.</summary>
public sealed class The_main_job(Chromium chromium) : IAsyncLifetime
{
    private const string Title = "Développeuse de services publics F/H";
    private const string Question = "Avez-vous déjà contribué à un logiciel libre ?";
    private const string Candidate = "Inès Carpentier";
    private const string Email = "ines.carpentier@exemple.fr";

    private readonly BrowserSite site = new();
    private TestData data = null!;
    private Person recruiter = null!;
    private Person first = null!;
    private Person second = null!;
    private string profile = "";
    private string organisation = "";
    private string vacancyAddress = "";
    private string applicationAddress = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        data = new TestData(site);
        var ministry = await data.Ministry();
        organisation = ministry.Name;
        profile = (await data.JobProfile()).Label;
        recruiter = await data.Staff(Role.Recruiter, ministry);
        (first, second) = (await data.Staff(Role.Evaluator, ministry), await data.Staff(Role.HiringManager, ministry));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task goes_from_a_published_vacancy_to_a_hired_agent_and_a_report()
    {
        await using (var window = await chromium.Open(site)) await PublishAVacancy(window);
        await using (var window = await chromium.Open(site)) await Apply(window);
        await using (var window = await chromium.Open(site)) await SortAndAssign(window);
        await using (var window = await chromium.Open(site)) await Score(window, first, seesOthers: false);
        await using (var window = await chromium.Open(site)) await Score(window, second, seesOthers: true);
        await using (var window = await chromium.Open(site)) await IsToldToWait(window);

        site.Clock.Advance(TimeSpan.FromDays(45));
        await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new CloseDueVacancies(), Stop));

        await using (var window = await chromium.Open(site)) await AcceptAndHire(window);
        await using (var window = await chromium.Open(site)) await ReadTheReport(window);
    }

    private async Task PublishAVacancy(Window window)
    {
        await window.SignIn(recruiter);
        await window.Go("/gestion/offres");
        await window.Look("Offres d’emploi");
        await window.Follow("Créer une offre");
        await window.Look("Créer une offre");
        await Choose(window, "metier", profile);
        await Choose(window, "organisation", organisation);
        await window.Press("Continuer");
        await window.Look("");

        await Type(window, "Input.Title", Title);
        await Choose(window, "Input.Category", "A");
        await window.Page.Locator("label[for^='Input_Opening']").First.ClickAsync();
        await window.Page.Locator("label[for^='Input_IsPermanent']").First.ClickAsync();
        await Choose(window, "Input.Basis", "Absence de corps (CGFP, art. L332-2, 1°)");
        await Type(window, "Input.Posts", "1");
        await Type(window, "Input.Missions", "Concevoir et **maintenir** des services utiles.\n\n- écouter les usagers\n- livrer souvent");
        await Type(window, "Input.Profile", "Aimer le service public.");
        await Type(window, "Input.City", "Lyon");
        await Type(window, "Input.StartsOn", data.Today.AddDays(80).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Type(window, "Input.Deadline", data.Today.AddDays(40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Type(window, "Input.Contact", "recrutement@exemple.fr");
        await Type(window, "Input.Questions[0].Text", Question);
        await window.Press("Enregistrer le brouillon");
        await window.Look(Title);
        vacancyAddress = new Uri(window.Page.Url).AbsolutePath;

        await window.Follow("Publier");
        await window.Look("");
        await window.Press("Publier l’offre");
        await window.IsTold("publiée");
        await window.Look(Title);
    }

    private async Task Apply(Window window)
    {
        await window.Go("/");
        await window.Look("");
        await window.Go("/offres?q=developeuse"); // A typing mistake finds it all the same.
        await window.Look("Offres d’emploi");
        await window.Follow(Title);
        await window.Look(Title);
        await window.Follow("Candidater");

        await window.Look("Candidater");
        await window.Press("Continuer");
        await window.Sees("prénom");
        await Type(window, "Input.GivenName", "Inès");
        await Type(window, "Input.FamilyName", "Carpentier");
        await Type(window, "Input.Email", Email);
        await window.Page.Locator("label[for^='Input_IsCivilServant']").Filter(new() { HasText = "Non" }).ClickAsync();
        await window.Press("Continuer");

        await window.Page.WaitForURLAsync("**/cv");
        await window.Look("Candidater");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "cv.pdf", MimeType = "application/pdf", Buffer = "not a pdf"u8.ToArray() });
        await window.Press("Continuer");
        await window.Sees("PDF");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = Cv.FileName, MimeType = "application/pdf", Buffer = Cv.Of(Candidate, "Dix ans de services publics", "C#, SQL") });
        await Type(window, "Input.Motivation", "Je veux être utile.");
        await window.Press("Continuer");

        await window.Page.WaitForURLAsync("**/questions");
        await window.Look("Candidater");
        await Type(window, "Input.Answers[0].Text", "Oui, à plusieurs.");
        await window.Page.Locator("select[name='Input.Skills[0].Level']").SelectOptionAsync("4");
        await window.Page.Locator("select[name='Input.Skills[1].Level']").SelectOptionAsync("2");
        await window.Press("Continuer");

        await window.Page.WaitForURLAsync("**/verification");
        await window.Look("Candidater");
        await window.Sees("Oui, à plusieurs.");
        await window.Press("Envoyer ma candidature");
        await window.Look("Candidature envoyée");

        await site.DeliverMails(Stop);
        var mail = site.Mails.To(Email).ShouldHaveSingleItem();
        var link = mail.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(word => word.Contains("/suivi/", StringComparison.Ordinal));
        await window.Go(new Uri(link).AbsolutePath);
        await window.Look("");
        await window.Sees(Title);
        (await data.Read(db => db.Set<JobApplication>().SingleAsync(a => a.Email == Email, Stop))).AddressConfirmedAt.ShouldNotBeNull();
    }

    private async Task SortAndAssign(Window window)
    {
        await window.SignIn(recruiter);
        await window.Go(vacancyAddress);
        await window.Follow("Voir les candidatures");
        await window.Look("Candidatures");
        await window.Page.Locator(".dt-card summary").First.ClickAsync();
        await window.Page.Locator(".dt-card button").First.ClickAsync();
        await window.IsTold("passée à l’étape « Présélection »");

        // The same by dragging, from the second column to the third.
        var columns = window.Page.Locator(".dt-column");
        await window.Page.Locator(".dt-card").First.DragToAsync(columns.Nth(2));
        await Assertions.Expect(columns.Nth(2).Locator(".dt-card")).ToHaveCountAsync(1);

        await window.Follow(Candidate);
        await window.Look(Candidate);
        applicationAddress = new Uri(window.Page.Url).AbsolutePath;
        await window.OpenTab("Commentaires");
        await Type(window, "Input.Text", "Dossier solide, à recevoir.");
        await window.Press("Ajouter le commentaire");
        await window.Look(Candidate);
        foreach (var person in new[] { first, second })
        {
            await window.OpenTab("Évaluations");
            await Type(window, "Input.Email", person.Email);
            await window.Press("Désigner");
            await Assertions.Expect(window.Main.GetByText(person.Name).First).ToBeAttachedAsync();
        }

        await window.Look(Candidate);
    }

    private static async Task Score(Window window, Person evaluator, bool seesOthers)
    {
        await window.SignIn(evaluator);
        await window.Go("/gestion/evaluations");
        await window.Look("Mes évaluations");
        await window.Follow(Candidate);
        await window.Look(Candidate);
        await window.DoesNotSee("Échange convaincant.");
        foreach (var choice in await window.Page.Locator("label[for$='Score_4'], label[for$='Score-4']").AllAsync()) await choice.ClickAsync();
        await window.Page.Locator("label[for^='Input_Advice']").First.ClickAsync();
        await Type(window, "Input.Remarks", seesOthers ? "Même avis." : "Échange convaincant.");
        await window.Press("Relire et remettre");
        await window.Look("Remettre votre grille");
        await window.Press("Remettre définitivement");
        await window.Look(Candidate);
        if (seesOthers) await Assertions.Expect(window.Main.GetByText("Échange convaincant.").First).ToBeAttachedAsync();
    }

    private async Task IsToldToWait(Window window)
    {
        await window.SignIn(recruiter);
        await window.Go(applicationAddress);
        await window.Look(Candidate);
        await window.Sees("décret n° 2018-1351");
        await window.Sees(data.Today.AddMonths(1).ToFrench());
        await Assertions.Expect(window.Main.GetByRole(AriaRole.Link, new() { Name = "Retenir" })).ToHaveCountAsync(0);
    }

    private async Task AcceptAndHire(Window window)
    {
        await window.SignIn(recruiter);
        await window.Go(applicationAddress);
        await window.Look(Candidate);
        await window.Follow("Retenir");
        await window.Look("Retenir");
        await window.Press("Retenir la candidature");
        await window.Look(Candidate);
        await window.Follow("Recruter");
        await window.Look("Recruter");
        await Type(window, "Input.StartsOn", data.Today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Choose(window, "Input.Status", "CDI");
        await Choose(window, "Input.Category", "A");
        await window.Press("Recruter");
        await window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Recruter", Exact = true }).ClickAsync();
        await window.IsTold("Le candidat est recruté");

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "fiche de l’agent" }).First.ClickAsync();
        await window.Look(Candidate);
        await window.Sees("CDI");
        await window.Sees(data.Today.AddDays(30).AddMonths(4).AddDays(-1).ToFrenchShort());
        await window.Sees("Expertise");
    }

    private async Task ReadTheReport(Window window)
    {
        await window.SignIn(recruiter);
        await window.Go(vacancyAddress);
        await window.Look(Title);
        await window.Follow("Rapport de suivi");
        await window.Look("Suivi d’un recrutement");
        await window.Sees(Candidate);

        var report = await window.Page.Context.APIRequest.GetAsync(window.Page.Url + ".pdf");
        report.Status.ShouldBe(200);
        var text = Cv.Text(await report.BodyAsync());
        text.ShouldContain("Carpentier");
        text.ShouldContain("Suivi d’un recrutement");
    }

    private static Task Type(Window window, string name, string value) => window.Named(name).FillAsync(value);

    private static Task Choose(Window window, string name, string label) => Window.Pick(window.Named(name), label);
}
