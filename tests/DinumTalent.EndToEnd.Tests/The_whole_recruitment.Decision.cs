using DinumTalent.Application.Common;
using DinumTalent.TestKit;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>A refusal, and a proposal that is approved, sent and accepted online.</summary>
public sealed partial class The_whole_recruitment
{
    private async Task Refuse(Window window)
    {
        await window.Go($"{vacancyAddress}/pipeline?vue=liste");
        await window.Look("Candidatures");
        var name = $"Candidature n° {await NumberOf(Refused)}";
        await window.Follow(name);
        await window.Look(name);
        await window.Follow("Refuser");
        await window.Look("Refuser");
        await window.Select("Motif interne", "Compétences techniques");
        await window.Press("Préparer le message");
        await window.Look("Refuser");
        await window.Fill("Message au candidat", "Bonjour {prénom} {nom},\n\nVotre candidature du {date de candidature} au poste « {poste} » ({référence}) n’est pas retenue : l’expérience demandée manque.\n\n{administration}");
        await window.Press("Voir le message tel que le candidat le lira");
        await window.Sees($"Bonjour {name}");
        await window.Look("Refuser");
        await window.Press("Refuser la candidature");
        await window.IsTold("La candidature est refusée");
        await window.Look(name);
        NamesNobodyOf(Refused, await window.Source());

        var mail = await LastMailTo(Refused.Email, "l’expérience demandée manque");
        mail.Text.ShouldContain($"Bonjour {Refused.Name}");
        mail.Text.ShouldContain(Title);
        mail.Text.ShouldContain(organisation);
        mail.Text.ShouldNotContain("{");
    }

    private async Task AcceptAndWriteTheProposal(Window window)
    {
        await window.Go(applicationAddress);
        await window.Select("Déplacer vers", "Proposition");
        await window.Press("Déplacer");
        await window.IsTold("La candidature a changé d’étape");
        await window.Follow("Retenir");
        await window.Look("Retenir");
        await window.Press("Retenir la candidature");
        await window.IsTold("La candidature est retenue");
        await window.Look(Hired.Name);
        await window.Follow("Faire une proposition");
        await window.Look("Proposition de recrutement");
        await window.Follow("Préparer une proposition");
        await window.Look("Préparer une proposition");
        await window.Fill("Rémunération brute annuelle", "45000");
        await window.Fill("Années d’expérience", "6");
        await window.Press("Enregistrer la proposition");
        await window.IsTold("La proposition est préparée");
        await window.Look("Proposition de recrutement");
        await window.Press("Demander l’approbation");
        await window.IsTold("L’approbation est demandée");
        await Assertions.Expect(window.Main.GetByRole(AriaRole.Button, new() { Name = "Approuver" })).ToHaveCountAsync(0);
    }

    private async Task ApproveTheProposal(Window window)
    {
        await window.Go("/gestion/propositions?voir=a-approuver");
        await window.Look("Propositions");
        await window.Follow(Hired.Name);
        await window.Look("Proposition de recrutement");
        await window.Press("Approuver");
        await window.IsTold("La proposition est approuvée");
        await window.Look("Proposition de recrutement");
    }

    private async Task SendTheProposal(Window window)
    {
        await window.Go(applicationAddress);
        await window.Follow("Voir la proposition");
        await window.Look("Proposition de recrutement");
        await window.Follow("Voir la lettre");
        await window.Sees("Aperçu : la lettre partira ainsi");
        await window.Look("Proposition de recrutement");
        var letter = Cv.Text(await (await window.Page.Context.APIRequest.GetAsync($"{applicationAddress}/proposition/lettre.pdf")).BodyAsync());
        letter.ShouldContain(Title);
        await window.Follow("Revenir à la proposition");
        await window.Look("Proposition de recrutement");
        await window.PressAndConfirm("Envoyer la proposition");
        await window.IsTold("La proposition part vers le candidat");
        await window.Look("Proposition de recrutement");
    }

    private async Task AcceptOnline(Window window)
    {
        var mail = await LastMailTo(Hired.Email, "/proposition");
        mail.Text.ShouldContain(Data.Today.AddDays(10).ToFrench());
        await window.Go(Link(mail, "/proposition"));
        await window.Look("Proposition de recrutement");
        var address = await window.Main.GetByRole(AriaRole.Link, new() { NameRegex = new("^Télécharger la lettre") }).GetAttributeAsync("href");
        var letter = await window.Page.Context.APIRequest.GetAsync(address!);
        letter.Status.ShouldBe(200);
        Cv.Text(await letter.BodyAsync()).ShouldContain(Hired.FamilyName);
        await window.PressAndConfirm("Accepter la proposition");
        await window.IsTold("Vous avez accepté la proposition");
        await window.Look("Proposition de recrutement");
    }

    private static void NamesNobodyOf(Applicant who, string text)
    {
        text.ShouldNotContain(who.FamilyName);
        text.ShouldNotContain(who.Email);
        text.ShouldNotContain(who.CvName);
    }
}
