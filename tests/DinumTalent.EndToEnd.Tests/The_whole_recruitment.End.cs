using System.IO.Compression;
using System.Text.RegularExpressions;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>Hired, arrived, everybody answered, and the file taken away whole.</summary>
public sealed partial class The_whole_recruitment
{
    private async Task AnswerTheRestAndHire(Window window)
    {
        await window.Go(vacancyAddress);
        await window.Look(Title);
        await window.Follow("Clore le recrutement");
        await window.Look("Clore le recrutement");
        await window.Sees($"Candidature n° {await NumberOf(AnsweredAtTheEnd)}");
        await window.PressAndConfirm("Répondre et terminer");
        await window.IsTold("elle partira avec la fin du recrutement");
        await window.Look("Clore le recrutement");
        await Site.DeliverMails(Stop);
        var before = Site.Mails.To(AnsweredAtTheEnd.Email).Count;

        await window.Go($"{applicationAddress}/proposition");
        await window.Look("Proposition de recrutement");
        await window.PressAndConfirm("Recruter aux conditions acceptées");
        await window.IsTold("Le candidat est recruté");
        await window.Look(Hired.Name);
        await window.Follow("Voir la fiche de l’agent");
        await window.Look(Hired.Name);
        await window.Sees("CDI");
        await window.Sees(Data.Today.AddDays(38).ToFrenchShort());

        var answer = await LastMailTo(AnsweredAtTheEnd.Email);
        Site.Mails.To(AnsweredAtTheEnd.Email).Count.ShouldBe(before + 1);
        answer.Text.ShouldContain(AnsweredAtTheEnd.FamilyName);
        answer.Text.ShouldContain(Title);
        await window.Go(vacancyAddress);
        await window.Look(Title);
        await window.Sees("Pourvue");
    }

    private async Task DoOnesOwnTasks(Window window)
    {
        await window.Go(Regex.Replace(Link(await LastMailTo(Hired.Email, "/suivi/"), "/suivi/"), "^(/suivi/[^/]+).*$", "$1"));
        await window.Look(Title);
        await window.Follow("Préparer mon arrivée");
        await window.Look("Mon arrivée");
        await TickAll(window);
        await window.Look("Mon arrivée");
    }

    private async Task FinishTheArrival(Window window)
    {
        await window.Go("/gestion/arrivees");
        await window.Look("Arrivées");
        await window.Follow(Hired.Name);
        await window.Look($"Arrivée d’{Hired.Name}");
        await TickAll(window);
        await window.Sees($"{ArrivalTemplate.Usual.Count} tâches faites sur {ArrivalTemplate.Usual.Count}");
        await window.Look($"Arrivée d’{Hired.Name}");
    }

    private async Task TakeTheFile(Window window)
    {
        await window.Go(vacancyAddress);
        await window.Follow("Dossier de recrutement");
        await window.Look("Dossier de recrutement");
        await window.Sees("Le dossier est complet");
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Press("Exporter le dossier complet"));
        (await download.FailureAsync()).ShouldBeNull();

        await using var file = await ZipFile.OpenReadAsync(await download.PathAsync(), Stop);
        var pieces = file.Entries.Where(e => e.Length > 0).Select(e => e.FullName).ToList();
        pieces.ShouldContain("00-index.pdf");
        foreach (var piece in new[] { "dossier-de-candidature.pdf", "grilles-d-entretien.pdf", "compte-rendu-d-evaluation-1.pdf", "proposition-1.pdf", "cv.pdf" })
        {
            pieces.ShouldContain(name => name.EndsWith($"/{piece}", StringComparison.Ordinal), piece);
        }
    }

    private static async Task TickAll(Window window)
    {
        var open = window.Main.GetByRole(AriaRole.Button, new() { NameRegex = new("^C’est fait") });
        for (var left = await open.CountAsync(); left > 0; left--)
        {
            await open.First.ClickAsync();
            await Assertions.Expect(open).ToHaveCountAsync(left - 1);
        }
    }
}
