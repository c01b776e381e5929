using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>Applying, reading without names, and wishes.</summary>
public sealed partial class A_whole_cohort
{
    private async Task Apply(Window window)
    {
        await window.Go("/eig");
        await window.Look("Entrepreneurs d’intérêt général");
        await window.Go(publicAddress);
        await window.Look(Name);
        await window.Follow(Title);
        await window.Look(Title);
        await window.Go(publicAddress);
        await window.Follow("Candidater");
        await window.Look("Candidater");
        await window.Fill("Prénom", Candidate.GivenName);
        await window.Named("Input.FamilyName").FillAsync(Candidate.FamilyName);
        await window.Fill("Adresse électronique", Candidate.Email);
        await window.Select("Expertise principale", "Design");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = Cv.FileName, MimeType = "application/pdf", Buffer = Cv.Of($"{Candidate.GivenName} {Candidate.FamilyName}", "Dix ans de design de services") });
        await window.Fill("Votre motivation", $"Je m’appelle {Candidate.GivenName} {Candidate.FamilyName} et je veux être utile.");
        for (var criterion = 0; criterion < Enum.GetValues<FellowCriterion>().Length; criterion++) await window.Named($"Input.Answers[{criterion}].Text").FillAsync("Par exemple, en équipe.");
        await window.Press("Envoyer ma candidature");
        await window.Look("Candidature envoyée");

        followUp = Link(await LastMailTo(Candidate.Email, "/eig/suivi/"), "/eig/suivi/");
        await window.Go(followUp);
        await window.IsTold("Votre adresse électronique est confirmée");
        await window.Sees(Cv.FileName);
        await window.Look("Ma candidature");
    }

    /// <summary>Three more people, read twice and decided on; told with the one who is walked.</summary>
    private async Task OthersArePreselected()
    {
        var cohort = await Cohort();
        var known = new List<FellowApplication>();
        foreach (var expertise in new[] { Expertise.Design, Expertise.Development, Expertise.Development })
            known.Add(await Data.Preselected(cohort, change: c => c with { Expertises = [expertise] }, announced: false));
        others = known;
    }

    private async Task GiveToReaders(Window window)
    {
        await window.Go($"{cohortAddress}/candidats");
        await window.Look("Candidats");
        await KnowsNobody(window);
        await window.Field("Choisir la candidature n° 1").CheckAsync(new() { Force = true }); // Its box is drawn by its label.
        await window.Named("Input.Emails").FillAsync(string.Join('\n', jurors.Select(j => j.Email)));
        await window.Press("Confier les candidatures choisies");
        await window.IsTold("confiée");
        await window.Look("Candidats");
    }

    private static async Task Read(Window window, bool looks)
    {
        Task Look(string heading) => looks ? window.Look(heading) : Task.CompletedTask;

        await window.Go("/gestion/jury/candidatures");
        await Look("Candidatures EIG à lire");
        await window.Follow("N° 1");
        await Look("Candidature n° 1");
        await window.Choose("Lien d’intérêts", "Non, aucun lien");
        await window.Press("Enregistrer ma déclaration");
        await window.IsTold("Votre déclaration est enregistrée");
        await window.Sees("et je veux être utile");
        await KnowsNobody(window);
        await window.OpenTab("Ma grille");
        for (var criterion = 0; criterion < Enum.GetValues<FellowCriterion>().Length; criterion++) await window.Named($"Input.Scores[{criterion}].Score").SelectOptionAsync("5");
        await Look("Candidature n° 1");
        await window.PressAndConfirm("Remettre ma grille");
        await window.IsTold("Votre grille est remise");
    }

    private async Task PreselectAndAnnounce(Window window)
    {
        await window.Go($"{cohortAddress}/candidats");
        await window.Follow("N° 1");
        await window.OpenTab("Lectures");
        await window.Sees("Grilles remises");
        await window.Look("Candidature n° 1");
        await KnowsNobody(window);
        await window.OpenTab("Décision");
        await window.Choose("Décision", "Présélectionnée");
        await window.Named("Input.Reason").FillAsync("Un dossier solide.");
        await window.Press("Enregistrer la décision");
        await window.Look("Candidature n° 1");

        await window.Go($"{cohortAddress}/candidats");
        await KnowsNobody(window);
        await window.PressAndConfirm("Annoncer la présélection");
        await window.IsTold("4 réponses sont annoncées");
        await window.Sees(Candidate.FamilyName);
        await window.Look("Candidats");
        var cv = await window.Page.Context.APIRequest.GetAsync($"{cohortAddress}/candidats/{(await Application()).Id}/cv");
        Cv.Text(await cv.BodyAsync()).ShouldContain("Dix ans de design");
    }

    private async Task GiveWishes(Window window)
    {
        await window.Go(Link(await LastMailTo(Candidate.Email, "présélectionnée"), "/eig/suivi/"));
        await window.Look("Ma candidature");
        var all = await Challenges();
        for (var rank = 0; rank < all.Count; rank++) await Window.Pick(window.Named($"Input.Wishes[{rank}]"), all[rank].Title);
        await window.Press("Enregistrer mes vœux");
        await window.IsTold("Vos vœux sont enregistrés");
        await window.Look("Ma candidature");
    }

    /// <summary>All wish the walked challenge most, so that there are more people than places.</summary>
    private async Task OthersWish()
    {
        var (cohort, all) = (await Cohort(), await Challenges());
        foreach (var other in others)
            await Data.Change<FellowApplication>(q => q.SingleAsync(a => a.Id == other.Id, Stop), a => Must(a.GiveWishes(cohort, all, [.. all.Select(c => c.Id)], Data.Now, Data.Today)));
    }

    /// <summary>The public ones, the walked one first.</summary>
    private async Task<IReadOnlyList<Challenge>> Challenges()
    {
        var cohort = await Cohort();
        var all = await Data.Read(db => db.Set<Challenge>().AsNoTracking().Where(c => c.CohortId == cohort.Id && c.PublishedAt != null).ToListAsync(Stop));
        return [.. all.OrderBy(c => c.Title != Title)];
    }

    /// <summary>Neither on the page nor in what the server sends for it.</summary>
    private static async Task KnowsNobody(Window window)
    {
        foreach (var text in new[] { await window.Source(), await window.Page.ContentAsync() })
        {
            foreach (var trace in new[] { Candidate.GivenName, Candidate.FamilyName, Candidate.Email, Cv.FileName }) text.ShouldNotContain(trace, Case.Insensitive, window.Page.Url);
        }
    }
}
