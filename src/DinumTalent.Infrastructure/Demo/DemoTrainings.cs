using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>A catalogue of ten invented trainings of the State, and how far some agents are with them.</summary>
internal sealed class DemoTrainings
{
    private static readonly (string Provider, string Code, string Title, string Description, string Aims, int Hours, int? Cost)[] Offered =
    [
        ("Campus du numérique public", "CNP-STRAT", "Bâtir la stratégie numérique d’une administration", "Relier priorités de service, feuille de route et budget, à partir de cas d’administrations.", "A.1:4 E.9:3", 21, 0),
        ("Campus du numérique public", "CNP-PROJ", "Piloter un portefeuille de projets numériques", "Arbitrer, suivre et rendre compte ; les projets à plus de neuf millions d’euros.", "E.2:4 E.3:3", 28, 0),
        ("Campus du numérique public", "CNP-ENC", "Encadrer une équipe numérique", "Recruter, faire grandir et retenir ; animer à distance.", "S.ENCADREMENT:4 D.9:3", 35, 0),
        ("Institut Ada-Lovelace", "IAL-EBIOS", "Analyse de risques EBIOS Risk Manager", "Une étude de risques de bout en bout sur un cas d’école.", "T.EBIOS:3 E.3:3", 28, 1450),
        ("Institut Ada-Lovelace", "IAL-SEC", "Sécurité du développement", "Menaces courantes, revue de code, intégration des contrôles dans la chaîne de livraison.", "T.APPSEC:3 E.8:3", 21, 1200),
        ("Atelier des données", "AD-SQL", "SQL et PostgreSQL, du premier jour à l’optimisation", "Requêtes, index, plans d’exécution ; exercices sur des données ouvertes.", "T.SQL:3 T.POSTGRESQL:3", 21, 890),
        ("Atelier des données", "AD-ML", "Apprentissage automatique pour l’action publique", "Choisir, entraîner et évaluer un modèle ; biais et explication.", "T.ML:3 D.7:3 T.PYTHON:3", 42, 2300),
        ("École du produit public", "EPP-UX", "Recherche auprès des usagers", "Préparer, mener et restituer des entretiens ; tests d’utilisabilité.", "T.RECHERCHEUX:3 A.10:3", 14, 600),
        ("École du produit public", "EPP-RGAA", "Rendre un service accessible (RGAA)", "Critères, audit, corrections ; travail sur un service réel.", "T.RGAA:3 T.HTMLCSS:2", 14, null),
        ("École du produit public", "EPP-K8S", "Conteneurs et Kubernetes en production", "Construire, déployer, superviser ; pannes provoquées.", "T.DOCKER:3 T.KUBERNETES:3 T.OBSERVABILITE:2", 28, 1900),
    ];

    public DemoTrainings(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        var today = now.ToParisDay();
        var hr = accounts["rh@demo.test"];
        Catalogue.AddRange(Offered.Select(o => Training.Create(
            referential.Organisations["ETAT"].Id, o.Provider, o.Code,
            new TrainingTerms(o.Title, o.Description, Aims(o.Aims, referential), o.Hours, o.Cost, $"https://formations.exemple.fr/{o.Code.ToLowerInvariant()}", IsRetired: false)).Value));

        var agent = recruitment.Agents.Single(a => a.Email == "agent@demo.test");
        var team = recruitment.Agents.Where(a => a.ManagerId == agent.ManagerId && a != agent && a.ServesOn(today)).ToList();
        var others = recruitment.Agents.Where(a => a.ServesOn(today) && a.ManagerId is null && a.ArrivedOn < today.AddDays(-120)).Take(3).ToList();

        Follow(Wish(agent, "IAL-EBIOS", "Je reprends le suivi des risques de l’annuaire interministériel.", now.AddDays(-40)), e =>
        {
            e.Approve(hr, now.AddDays(-35));
            e.Enrol(today.AddDays(12), today.AddDays(15), today);
        });
        if (team.Count > 0) Follow(Wish(team[0], "CNP-PROJ", "Pour prendre la suite du portefeuille de l’équipe.", now.AddDays(-4)));
        if (team.Count > 1)
        {
            Follow(Wish(team[1], "AD-ML", null, now.AddDays(-20)), e => e.Refuse("Le budget de cette année est engagé : redemandez-la en janvier.", hr, now.AddDays(-15)));
        }

        if (others.Count > 0) Follow(Wish(others[0], "EPP-UX", "Nous refondons le formulaire d’inscription.", now.AddDays(-9)));
        if (others.Count > 1)
        {
            Follow(Wish(others[1], "EPP-K8S", null, now.AddDays(-90)), e =>
            {
                e.Approve(hr, now.AddDays(-85));
                e.Enrol(today.AddDays(-30), today.AddDays(-27), today);
            });
        }

        if (others.Count > 2)
        {
            Follow(Wish(others[2], "AD-SQL", null, now.AddDays(-110)), e =>
            {
                e.Approve(hr, now.AddDays(-105));
                e.Enrol(today.AddDays(-60), today.AddDays(-58), today);
                e.Complete(today.AddDays(-58), today, now.AddDays(-57));
                Learn(others[2], Catalogue.Single(t => t.Code == "AD-SQL"), recruitment, hr, today.AddDays(-57));
            });
        }
    }

    public List<Training> Catalogue { get; } = [];

    public List<TrainingEnrolment> Enrolments { get; } = [];

    private static List<TrainingAim> Aims(string aims, DemoReferential referential) =>
        [.. aims.Split(' ').Select(a => a.Split(':')).Select(a => new TrainingAim(referential.Skills[a[0]].Id, (SkillLevel)int.Parse(a[1], System.Globalization.CultureInfo.InvariantCulture)))];

    private static void Learn(Agent agent, Training training, DemoRecruitment recruitment, UserId by, DateOnly day)
    {
        var passport = new Passport(agent.Id, recruitment.Assessments.Where(a => a.AgentId == agent.Id));
        foreach (var aim in training.Aims) passport.Learn(aim.SkillId, aim.Level, $"Formation « {training.Title} » ({training.Provider}), achevée le {day.AddDays(-1).ToFrench()}", by, day);
        recruitment.Assessments.AddRange(passport.Opened);
    }

    private TrainingEnrolment Wish(Agent agent, string code, string? motivation, DateTime at) =>
        TrainingEnrolment.Wish(Catalogue.Single(t => t.Code == code), agent.Id, motivation, agent.UserId, at).Value;

    private void Follow(TrainingEnrolment enrolment, Action<TrainingEnrolment>? then = null)
    {
        then?.Invoke(enrolment);
        Enrolments.Add(enrolment);
    }
}
