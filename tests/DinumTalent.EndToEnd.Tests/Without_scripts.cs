using System.Text.RegularExpressions;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>Where scripts do not run, everything still works.</summary>
public sealed class Without_scripts(Chromium chromium, BrowserSite site) : IClassFixture<BrowserSite>
{
    private readonly TestData data = new(site);

    [Fact]
    public async Task a_candidate_applies_and_a_recruiter_moves_the_application()
    {
        var ministry = await data.Ministry();
        var vacancy = await data.Vacancy(ministry, v => v.Asking(("Pourquoi ce poste ?", true)));

        await using (var candidate = await chromium.Open(site, scripts: false))
        {
            await candidate.Go($"/offres/{vacancy.Slug}/candidater");
            await candidate.Fill("Prénom", "Malik");
            await candidate.Fill("Nom", "Deschamps");
            await candidate.Fill("Adresse électronique", "malik.deschamps@exemple.fr");
            await candidate.Choose("Êtes-vous fonctionnaire", "Oui");
            await candidate.Press("Continuer");
            await candidate.Field("Votre CV").SetInputFilesAsync(new FilePayload { Name = "cv.pdf", MimeType = "application/pdf", Buffer = Cv.Of("Malik Deschamps") });
            await candidate.Press("Continuer");
            await candidate.Fill("Pourquoi ce poste", "Pour servir.");
            foreach (var level in await candidate.Main.GetByRole(AriaRole.Combobox).AllAsync()) await level.SelectOptionAsync("3");
            await candidate.Press("Continuer");
            await candidate.Press("Envoyer ma candidature");
            await candidate.Sees("Nous avons bien reçu votre envoi");
        }

        await using var desk = await chromium.Open(site, scripts: false);
        var recruiter = await data.Staff(Role.Recruiter, ministry);
        await desk.Go("/connexion");
        await desk.Fill("Adresse électronique", recruiter.Email);
        await desk.Fill("Mot de passe", Person.Password);
        await desk.Press("Se connecter");
        await desk.Go($"/gestion/offres/{vacancy.Id}/pipeline");
        await desk.Main.GetByText(new Regex("^Déplacer Malik")).ClickAsync();
        await desk.Main.GetByLabel("Déplacer Malik Deschamps vers").SelectOptionAsync(new SelectOptionValue { Label = "Entretien" });
        await desk.Press("Déplacer");
        await desk.IsTold("« Entretien »");
        await Assertions.Expect(desk.Main.GetByRole(AriaRole.Region, new() { NameRegex = new("^Entretien") }).GetByText("Malik Deschamps").First).ToBeVisibleAsync();
    }
}
