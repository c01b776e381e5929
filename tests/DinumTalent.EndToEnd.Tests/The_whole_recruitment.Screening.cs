using DinumTalent.Application.Common;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>Applying, and a screening in which nobody who recruits learns a name before the stage that lifts it.</summary>
public sealed partial class The_whole_recruitment
{
    private async Task Apply(Window window, Applicant who, bool looks)
    {
        Task Look(string heading) => looks ? window.Look(heading) : Task.CompletedTask;

        await window.Go("/offres?q=architecte");
        await Look("Offres d’emploi");
        await window.Follow(Title);
        await Look(Title);
        await window.Sees("Anonyme : votre nom, vos coordonnées et votre CV ne sont lus qu’à partir de l’étape « Entretien »");
        await window.Follow("Candidater");
        await window.Fill("Prénom", who.GivenName);
        await window.Named("Input.FamilyName").FillAsync(who.FamilyName);
        await window.Fill("Adresse électronique", who.Email);
        await window.Choose("Êtes-vous fonctionnaire", "Non");
        await window.Press("Continuer");
        await window.Page.WaitForURLAsync("**/candidater/cv");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = who.CvName, MimeType = "application/pdf", Buffer = Cv.Of(who.Name, "Dix ans de services") });
        await window.Fill("Votre motivation", who.Motivation);
        await window.Press("Continuer");
        await window.Page.WaitForURLAsync("**/candidater/questions");
        foreach (var level in await window.Main.GetByRole(AriaRole.Combobox).AllAsync()) await level.SelectOptionAsync("3");
        await window.Press("Continuer");
        await window.Page.WaitForURLAsync("**/candidater/verification");
        await Look("Candidater");
        await window.Press("Envoyer ma candidature");
        await window.Sees("Nous avons bien reçu votre envoi");
        await Look("Candidature envoyée");

        await window.Go(Link(await LastMailTo(who.Email, "/suivi/"), "/suivi/"));
        await window.IsTold("Votre adresse électronique est confirmée");
        await Look(Title);
        await window.Sees(who.CvName);
    }

    private async Task ScreenWithoutNames(Window window)
    {
        await window.Go(vacancyAddress);
        await window.Follow("Voir les candidatures");
        await window.Look("Candidatures");
        await window.Sees("Candidatures anonymes jusqu’à l’étape « Entretien »");
        await KnowsNobody(window);
        await window.Follow("Voir la liste");
        await window.Look("Candidatures");
        await KnowsNobody(window);

        await window.Page.Locator("#choix-page").CheckAsync(new() { Force = true }); // Its box is drawn by its label.
        await window.Press("Déplacer");
        await window.Look("Déplacer des candidatures");
        await KnowsNobody(window);
        await window.Select("Déplacer vers", "Présélection");
        await window.Press("Déplacer");
        await window.Look("Candidatures");
        await KnowsNobody(window);

        await window.Follow($"Candidature n° {await NumberOf(Hired)}");
        await window.Look("Candidature n°");
        applicationAddress = Here(window);
        await window.Sees("Je m’appelle [masqué] et je veux être utile.");
        await KnowsNobody(window);
        (await window.Page.Context.APIRequest.GetAsync($"{applicationAddress}/cv")).Status.ShouldBe(404);
        var report = await window.Page.Context.APIRequest.GetAsync(vacancyAddress.Replace("/gestion/offres/", "/gestion/rapports/suivi-recrutement/", StringComparison.Ordinal) + ".pdf");
        NamesNobody(Cv.Text(await report.BodyAsync()), "the report");
        foreach (var mail in Site.Mails.To(recruiter.Email).Concat(Site.Mails.To(manager.Email))) NamesNobody(mail.Subject + mail.Text, "a mail to staff");
    }

    private async Task LiftAnonymity(Window window)
    {
        await window.Go(applicationAddress);
        await window.Select("Déplacer vers", "Entretien");
        await window.Press("Déplacer");
        await window.IsTold("La candidature a changé d’étape");
        await window.Look(Hired.Name);
        await window.Sees("Présélectionnée sans son nom");
        await window.Sees(Hired.Email);
        var cv = await window.Page.Context.APIRequest.GetAsync($"{applicationAddress}/cv");
        cv.Status.ShouldBe(200);
        Uri.UnescapeDataString(cv.Headers["content-disposition"]).ShouldContain(Hired.CvName);

        await window.Go($"{vacancyAddress}/pipeline?vue=liste");
        await window.Sees(Hired.Name);
        var list = await window.Source();
        list.ShouldNotContain(Refused.FamilyName);
        list.ShouldNotContain(AnsweredAtTheEnd.FamilyName);
    }

    /// <summary>Neither on the page nor in what the server sends for it.</summary>
    private static async Task KnowsNobody(Window window)
    {
        NamesNobody(await window.Source(), window.Page.Url);
        NamesNobody(await window.Page.ContentAsync(), window.Page.Url);
    }

    private static void NamesNobody(string text, string where)
    {
        text.Length.ShouldBeGreaterThan(50);
        foreach (var trace in new[] { Hired, Refused, AnsweredAtTheEnd }.SelectMany(a => new[] { a.GivenName, a.FamilyName, a.Email, a.CvName }))
            text.ShouldNotContain(trace, Case.Insensitive, $"{trace} in {where}");
    }
}
