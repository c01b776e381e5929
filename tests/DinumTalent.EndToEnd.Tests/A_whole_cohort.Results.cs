using DinumTalent.Application.Common;
using DinumTalent.Domain.Eig;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>Rankings, the result that two people freeze, its answer, and the mission.</summary>
public sealed partial class A_whole_cohort
{
    private async Task RankAndProposeAResult(Window window)
    {
        await window.Go($"{cohortAddress}/classements");
        await Assertions.Expect(window.Main.GetByRole(AriaRole.Link, new() { Name = Candidate.FamilyName }).First).ToBeVisibleAsync();
        await window.Look("Classements");
        await window.Go($"{cohortAddress}/appariement");
        await window.Look("Appariement");
        await window.Press("Calculer le scénario");
        await window.IsTold("Le scénario est calculé");
        await window.Sees(Candidate.FamilyName);
        await window.Look("Scénario 1");
        await window.PressAndConfirm("Proposer ce scénario comme résultat");
        await window.IsTold("Une autre personne du programme doit le confirmer");
        await window.Look("Scénario 1");
        await window.DoesNotSee("Confirmer ce résultat");
    }

    private async Task ConfirmAndAnnounce(Window window)
    {
        await window.Go("/gestion/a-faire");
        await window.Look("À faire");
        await window.Go($"{cohortAddress}/appariement");
        await window.Follow("Scénario 1");
        await window.PressAndConfirm("Confirmer ce résultat");
        await window.IsTold("Le résultat est arrêté");
        await window.Look("Résultats");
        (await window.Source(followUp)).ShouldNotContain("Une place vous est proposée");
        await window.PressAndConfirm("Annoncer le résultat");
        await window.IsTold("4 personnes sont prévenues");
        await window.Look("Résultats");
    }

    private async Task Accept(Window window)
    {
        var mail = await LastMailTo(Candidate.Email, Title);
        mail.Subject.ShouldStartWith("Une place vous est proposée");
        await window.Go(Link(mail, "/eig/suivi/"));
        await window.Sees("Une place vous est proposée");
        await window.Look("Ma candidature");
        await window.PressAndConfirm("Accepter cette place");
        await window.IsTold("Vous avez accepté votre place");
        await window.Look("Ma candidature");
    }

    private async Task OpenTheMission(Window window)
    {
        var (name, phase) = ($"{Candidate.GivenName} {Candidate.FamilyName}", (await Cohort()).Find(PhaseKind.Missions)!);
        await window.Go($"{cohortAddress}/missions");
        await window.Sees(name);
        await window.Look("Missions");
        await window.Go($"{cohortAddress}/resultats");
        await window.Follow($"Ouvrir la mission de {name}");
        await window.Look("Ouvrir une mission");
        (await window.Named("Input.StartsOn").InputValueAsync()).ShouldBe(Iso(phase.OpensOn));
        (await window.Named("Input.EndsOn").InputValueAsync()).ShouldBe(Iso(phase.ClosesOn!.Value));
        await window.Select("Statut", "CDD");
        await Window.Pick(window.Named("Input.Basis"), "Nature des fonctions");
        await window.Press("Ouvrir la mission");
        await window.IsTold("La mission est ouverte");
        await window.Look(name);
        await window.Sees(Title);
        (await LastMailTo(Candidate.Email, Title)).Subject.ShouldStartWith("Mission ouverte");
        await window.Go($"{cohortAddress}/missions");
        await window.Look("Missions");
        await window.DoesNotSee("Places acceptées sans mission");
    }
}
