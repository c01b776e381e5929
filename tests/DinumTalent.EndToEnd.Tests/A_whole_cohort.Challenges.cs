using DinumTalent.Application.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>The calendar, the challenges and their jury.</summary>
public sealed partial class A_whole_cohort
{
    private async Task PrepareAndPublish(Window window)
    {
        await window.Go("/gestion/eig");
        await window.Look("Promotions EIG");
        await window.Follow("Préparer une promotion");
        await window.Look("Préparer une promotion");
        await window.Named("Input.Name").FillAsync(Name);
        await Window.Pick(window.Named("Input.OrganisationId"), ministry.Name);
        await window.Press("Préparer la promotion");
        await window.IsTold("La promotion est préparée");
        await window.Look(Name);
        cohortAddress = Here(window);
        publicAddress = $"/eig/{(await Cohort()).Slug}";
        (await StatusOf(window, publicAddress)).ShouldBe(404, "nothing is public before");
        await window.PressAndConfirm("Publier la promotion");
        await window.IsTold("La promotion est publiée");
        await window.Look(Name);
    }

    private async Task Propose(Window window)
    {
        await window.Go(publicAddress);
        await window.Look(Name);
        await window.Follow("Proposer un défi");
        await window.Look("Proposer un défi");
        await window.Fill("Titre du défi", Title);
        await Window.Pick(window.Named("Input.OrganisationId"), proposing.Name);
        await window.Press("Commencer le brouillon");
        await window.Look("Modifier le défi");
        await Write(window);
        await window.Press("Enregistrer le défi");
        await window.IsTold("Le défi est enregistré");
        await window.Look(Title);
        await window.DoesNotSee("à compléter");
        await window.PressAndConfirm("Déposer le défi");
        await window.Sees("Votre défi est déposé");
        await window.Look(Title);
        await window.Go("/gestion/defis");
        await window.Look("Mes défis");
    }

    private static async Task Write(Window window)
    {
        await window.Fill("Lieu de travail", "Paris");
        await window.Fill("Le problème", string.Concat(Enumerable.Repeat("Les usagers attendent trop longtemps. ", 4)));
        await window.Fill("Les usagers concernés", "Deux millions de personnes.");
        await window.Fill("L’hypothèse d’impact", "Elles attendront moins.");
        await window.Fill("Ce que l’équipe trouvera", "Une base de données tenue à jour.");
        foreach (var (field, value) in new[] { ("Name", "Délai"), ("Unit", "jours"), ("Baseline", "60"), ("Target", "20") }) await window.Named($"Input.Measures[0].{field}").FillAsync(value);
        await window.Field("Design").SelectOptionAsync("1");
        await window.Field("Développement").SelectOptionAsync("1");
        await Mentor(window, "OperationalMentor", "Alix Petit");
        await Mentor(window, "HighLevelMentor", "Sacha Grand");
        await window.Mark("Le code sera publié sous licence libre");
        await window.Mark("Ce qui sera produit sera accessible");
    }

    private static async Task Mentor(Window window, string which, string name)
    {
        await window.Named($"Input.{which}.Name").FillAsync(name);
        await window.Named($"Input.{which}.Position").FillAsync("Direction des services");
        await window.Named($"Input.{which}.Email").FillAsync($"{name.Split(' ')[0].ToLowerInvariant()}@exemple.fr");
    }

    /// <summary>Two more challenges, so that there is something to wish: chosen, and announced with the one that is walked.</summary>
    private async Task OthersPropose()
    {
        var cohort = await Cohort();
        for (var i = 0; i < 2; i++)
        {
            var challenge = await Data.Challenge(cohort, proposing, owner);
            await Data.Eligible(cohort, challenge);
            await Data.Decided(cohort, challenge, ChallengeDecision.Chosen);
        }
    }

    private async Task GiveToTheJury(Window window)
    {
        await window.Go($"{cohortAddress}/defis");
        await window.Look("Défis");
        await window.Follow(Title);
        await window.Look(Title);
        await window.OpenTab("Recevabilité");
        await window.Choose("Ce défi est recevable", "Oui");
        await window.Press("Enregistrer la recevabilité");
        foreach (var juror in new[] { tied }.Concat(jurors))
        {
            await window.OpenTab("Jury");
            await window.Named("Input.Email").FillAsync(juror.Email);
            await window.Press("Confier le défi");
            await window.IsTold("Le défi est confié à ce juré");
        }

        await window.OpenTab("Jury");
        await window.Look(Title);
        (await LastMailTo(tied.Email)).Subject.ShouldBe($"Un défi à juger : {Name}");
    }

    private async Task DeclareATie(Window window)
    {
        await window.Go("/gestion/jury");
        await window.Look("Défis à juger");
        await window.Follow(Title);
        await window.Look(Title);
        var address = Here(window);
        await window.DoesNotSee("Les usagers attendent");
        await window.Choose("Lien d’intérêts", "Oui, j’ai un lien avec ce défi");
        await window.Fill("Quel lien", "Mon ancien service.");
        await window.Press("Enregistrer ma déclaration");
        await window.IsTold("Votre lien d’intérêts est enregistré");
        await window.Look("Défis à juger");
        (await StatusOf(window, address)).ShouldBe(404, "recused for ever");
    }

    private static async Task Judge(Window window, bool looks)
    {
        Task Look(string heading) => looks ? window.Look(heading) : Task.CompletedTask;

        await window.Go("/gestion/jury");
        await window.Follow(Title);
        await window.Choose("Lien d’intérêts", "Non, aucun lien");
        await window.Press("Enregistrer ma déclaration");
        await window.IsTold("Votre déclaration est enregistrée");
        await window.Sees("Les usagers attendent");
        await Look(Title);
        await window.OpenTab("Ma grille");
        for (var criterion = 0; criterion < Enum.GetValues<ChallengeCriterion>().Length; criterion++) await window.Named($"Input.Scores[{criterion}].Score").SelectOptionAsync("4");
        await window.Choose("Êtes-vous favorable", "Oui");
        await Look(Title);
        await window.PressAndConfirm("Remettre ma grille");
        await window.IsTold("Votre grille est remise");
        await Look(Title);
    }

    private async Task DecideAndAnnounceTheChallenges(Window window)
    {
        await window.Go($"{cohortAddress}/defis");
        await window.Sees("1 récusé");
        await window.Follow(Title);
        await window.OpenTab("Décision");
        await window.Choose("Décision", "Retenu");
        await window.Named("Input.Rank").FillAsync("1");
        await window.Named("Input.Reasons").FillAsync("Un problème clair, une équipe prête.");
        await window.Press("Enregistrer la décision");
        await window.OpenTab("Décision");
        await window.Look(Title);
        (await StatusOf(window, $"{publicAddress}/defis/{(await Challenge()).Slug}")).ShouldBe(404, "nothing is public before the announcement");

        await window.Go($"{cohortAddress}/defis");
        await window.PressAndConfirm("Annoncer les décisions");
        await window.IsTold("3 décisions sont annoncées");
        await window.Look("Défis");
        (await LastMailTo(owner.Email, Title)).Subject.ShouldStartWith("Décision du jury");
    }
}
