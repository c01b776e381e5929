using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>An agent fills in the skills passport, the manager validates it, a recruiter finds the agent by the skill and learns why; in a browser, with axe on every page.</summary>
public sealed class Passport_to_talent_search(Chromium chromium) : IAsyncLifetime
{
    private readonly BrowserSite site = new();
    private TestData data = null!;
    private Person person = null!;
    private Person boss = null!;
    private Person recruiter = null!;
    private Agent agent = null!;
    private Skill searched = null!;
    private string suggested = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        data = new TestData(site);
        var ministry = await data.Ministry();
        (person, boss, recruiter) = (await data.Account("Karim"), await data.Account("Sophie"), await data.Staff(Role.Recruiter, ministry));
        var job = await data.JobProfile();
        suggested = await data.Read(db => Task.FromResult(db.Set<Skill>().Single(s => s.Id == job.Requirements[0].SkillId).Label));
        searched = new Skill("T.KUBERNETES", "Orchestration de conteneurs", SkillKind.Technical, null, "Déployer et opérer des conteneurs.", ["Kubernetes", "k8s"]);
        await data.Save(searched);
        agent = await data.Serving(ministry, person, await data.Serving(ministry, boss), job);
        await data.Invited(await data.Campaign(ministry), agent);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task goes_from_an_empty_passport_to_an_agent_found()
    {
        await using (var window = await chromium.Open(site)) await FillIn(window);
        await using (var window = await chromium.Open(site)) await Validate(window);
        await using (var window = await chromium.Open(site)) await ReadWhatTheManagerSaid(window);
        await using (var window = await chromium.Open(site)) await FollowTheCampaign(window);
        await using (var window = await chromium.Open(site)) await FindTheAgent(window);
    }

    private async Task FillIn(Window window)
    {
        await window.SignIn(person);
        await window.Go("/agent");
        await window.Look("Bonjour Karim");
        await window.Follow("Ouvrir mon passeport");
        await window.Look("Mon passeport de compétences");
        await window.Sees("Votre passeport est vide");

        await window.Fill("Chercher par nom ou synonyme", "kubernets");
        await window.Press("Rechercher");
        await window.Look("Mon passeport de compétences");
        await window.Field("Mon niveau : Orchestration").SelectOptionAsync(new SelectOptionValue { Label = "4 – Expertise" });
        await window.Press("Ajouter Orchestration de conteneurs");
        await window.IsTold("La compétence est dans votre passeport");

        await window.Field($"Mon niveau : {suggested}").SelectOptionAsync(new SelectOptionValue { Label = "3 – Maîtrise" });
        await window.Press("Ajouter les compétences choisies");
        await window.IsTold("Une compétence est ajoutée");
        await window.Look("Mon passeport de compétences");

        await window.Follow("Modifier Orchestration de conteneurs");
        await window.Look("Orchestration de conteneurs");
        await window.Choose("D’où vient cette compétence", "Certifiée");
        await window.Press("Enregistrer");
        await window.Sees("Nommez la certification");
        await window.Examine();
        await window.Fill("Preuve", "Certified Kubernetes Administrator");
        await window.Press("Enregistrer");
        await window.IsTold("La compétence est modifiée");

        await window.Press("Confirmer mon passeport et répondre");
        await window.IsTold("Votre réponse est enregistrée");
        await window.Follow("Voir le document");
        await window.Look("Passeport de compétences");
        await window.Sees("Certified Kubernetes Administrator");
    }

    private async Task Validate(Window window)
    {
        await window.SignIn(boss);
        await window.Go("/agent");
        await window.Follow("Mon équipe");
        await window.Look("Mon équipe");
        await window.Follow("Karim");
        await window.Look("Karim");
        await window.Follow($"Corriger le niveau : {suggested}");
        await window.Look("Karim");
        await window.Select("Niveau que vous retenez", "2 – Pratique");
        await window.Fill("Commentaire", "À consolider sur un second projet.");
        await window.Press("Corriger et valider");
        await window.IsTold("Le niveau est corrigé");
        await window.Press("Valider les compétences cochées");
        await window.IsTold("Une compétence est validée");
        await window.Look("Karim");
    }

    private async Task ReadWhatTheManagerSaid(Window window)
    {
        await window.SignIn(person);
        await window.Go("/agent/competences");
        await window.Look("Mon passeport de compétences");
        await window.Sees("À consolider sur un second projet.");
        await window.DoesNotSee("À valider");
    }

    private async Task FollowTheCampaign(Window window)
    {
        await site.AsSystem(async services =>
        {
            var mediator = services.GetRequiredService<IMediator>();
            foreach (var campaign in (await mediator.Send(new CampaignsUnderWay(), Stop)).Value) await mediator.Send(new MeasureCampaign(campaign.Id), Stop);
        });
        await window.SignIn(recruiter);
        await window.Go("/gestion/competences/campagnes");
        await window.Look("Campagnes de recensement");
        await window.Follow("Recensement");
        await window.Look("Recensement");
        await window.Sees("Niveau moyen par domaine");
        await window.Go("/gestion/competences/campagnes/nouvelle");
        await window.Look("Préparer une campagne");
    }

    private async Task FindTheAgent(Window window)
    {
        await window.SignIn(recruiter);
        await window.Go("/gestion/competences/recherche");
        await window.Look("Chercher des agents");
        await window.Fill("Ajouter une compétence", "kubernets");
        await window.Press("Ajouter");
        await window.Sees("Adéquation");
        await window.Main.GetByText("D’où vient ce score").First.ClickAsync();
        await window.Sees("Certifiée");
        await window.Look("Chercher des agents");
        await window.Follow("Karim");
        await window.Look("Karim");
    }
}
