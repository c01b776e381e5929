using DinumTalent.Application.Common;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>From the need to the publication, past two approvers.</summary>
public sealed partial class The_whole_recruitment
{
    private async Task SetTheChain(Window window)
    {
        await window.Go("/gestion/administration/organisations");
        await window.Look("Organisations");
        await window.Follow(organisation);
        await window.Look(organisation);
        await window.Follow("Circuit d’approbation");
        await window.Look("Circuit d’approbation des offres");
        await window.Fill("Nom de l’étape", Step);
        await window.Fill("Approbateurs", $"{manager.Email}\n{hr.Email}");
        await window.Fill("Accords nécessaires", "2");
        await window.Press("Enregistrer le circuit");
        await window.IsTold("Le circuit est enregistré");
    }

    private async Task WriteTheVacancy(Window window)
    {
        await window.Go("/gestion/offres/nouvelle");
        await window.Look("Créer une offre");
        await Window.Pick(window.Named("metier"), profile);
        await Window.Pick(window.Named("organisation"), organisation);
        await window.Press("Continuer");
        await window.Sees("Le contenu de l’offre");

        await window.Fill("Intitulé du poste", Title);
        await Window.Pick(window.Named("Input.Category"), "A");
        await window.Choose("Nature du poste", "Création de poste");
        await window.Choose("Besoin", "Permanent");
        await Window.Pick(window.Named("Input.Basis"), "Absence de corps (CGFP, art. L332-2, 1°)");
        await window.Fill("Missions", "Concevoir des services.");
        await window.Fill("Profil recherché", "Aimer le service public.");
        await window.Fill("Ville", "Lyon");
        await window.Fill("Prise de poste souhaitée", DaysFromNow(80));
        await window.Fill("Date limite de candidature", DaysFromNow(40));
        await window.Fill("Contact", "recrutement@exemple.fr");
        await Window.Pick(window.Named("Input.LiftingStage"), "« Entretien »");
        await window.Press("Enregistrer le brouillon");
        await window.IsTold("Le brouillon est enregistré");
        await window.Look(Title);
        vacancyAddress = Here(window);
        await Assertions.Expect(window.Main.GetByRole(AriaRole.Link, new() { Name = "Publier", Exact = true })).ToHaveCountAsync(0);

        await Submit(window);
        await window.Sees($"« {Step} » : aucun accord sur 2");
        await window.Look(Title);
    }

    private async Task ReturnItForChange(Window window)
    {
        Link(await LastMailTo(manager.Email, "/gestion/approbations/"), "/gestion/approbations/").ShouldNotBeEmpty();
        await OpenWhatIsToApprove(window);
        await window.Fill("Commentaire", "Dites quels services.");
        await window.Press("Renvoyer pour modification");
        await window.IsTold("renvoyée pour modification");
        await window.Look("À approuver");
    }

    private async Task ChangeAndSubmitAgain(Window window)
    {
        (await LastMailTo(recruiter.Email)).Subject.ShouldContain("à modifier");
        await window.Go(vacancyAddress);
        await window.Look(Title);
        await window.Sees("« Dites quels services. »");
        await window.Follow("Modifier");
        await window.Look("Modifier");
        await window.Fill("Missions", "Concevoir des **services** pour les usagers.");
        await window.Press("Enregistrer les modifications");
        await window.IsTold("Le brouillon est modifié");
        await Submit(window);
    }

    private async Task Approve(Window window)
    {
        await OpenWhatIsToApprove(window);
        await window.Press("Approuver");
        await window.IsTold("Votre accord est enregistré");
        await window.Sees("Aucune offre n’attend votre décision");
    }

    private async Task Delegate(Window window)
    {
        await window.Go("/gestion/approbations");
        await window.Look("À approuver");
        await window.Follow("Déléguer mes approbations");
        await window.Look("Déléguer mes approbations");
        await window.Fill("Adresse électronique de votre collègue", evaluator.Email);
        await window.Fill("Premier jour", DaysFromNow(0));
        await window.Fill("Dernier jour", DaysFromNow(10));
        await window.Press("Déléguer");
        await window.IsTold("Vos approbations sont déléguées");
        await window.Look("Déléguer mes approbations");
    }

    private async Task ApproveForAnother(Window window)
    {
        await OpenWhatIsToApprove(window);
        await window.Sees($"par délégation de {hr.Name}");
        await window.Press("Approuver");
        await window.IsTold("Votre accord est enregistré");
    }

    private async Task Publish(Window window)
    {
        await window.Go(vacancyAddress);
        await window.Look(Title);
        await window.Sees("Offre approuvée");
        await window.Follow("Suivi de l’approbation");
        await window.Look("Approbation de l’offre");
        await window.Sees("a renvoyé pour modification");
        await window.Follow("Revenir à l’offre");
        await window.Follow("Publier");
        await window.Look("Publier l’offre");
        await window.Press("Publier l’offre");
        await window.IsTold("L’offre est publiée");
        await window.Sees($"s’achève le {Data.Today.AddMonths(1).ToFrench()}");
        await window.Look(Title);
    }

    private static async Task Submit(Window window)
    {
        await window.Follow("Soumettre à approbation");
        await window.Look("Soumettre à approbation");
        await window.Sees($"{Step} : 2 accords parmi");
        await window.Press("Soumettre à approbation");
        await window.IsTold("soumise à approbation");
    }

    private static async Task OpenWhatIsToApprove(Window window)
    {
        await window.Go("/gestion/approbations");
        await window.Look("À approuver");
        await window.Follow(Title);
        await window.Look(Title);
    }
}
