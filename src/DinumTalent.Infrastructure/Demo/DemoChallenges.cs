using DinumTalent.Domain.Eig;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>An invented challenge.</summary>
/// <param name="Title">As it is called.</param>
/// <param name="Organisation">Code of who proposes.</param>
/// <param name="City">Where the fellows work.</param>
/// <param name="Problem">In a sentence.</param>
/// <param name="Users">Who has it.</param>
/// <param name="Impact">What would change.</param>
/// <param name="Measure">By what it is told.</param>
/// <param name="First">Expertise.</param>
/// <param name="Second">Another one.</param>
internal sealed record DemoChallenge(string Title, string Organisation, string City, string Problem, string Users, string Impact, ChallengeMeasure Measure, Expertise First, Expertise Second)
{
    public ChallengeContent Content => new()
    {
        Title = Title, City = City, Users = Users, ImpactHypothesis = Impact,
        Problem = $"{Problem}\n\nLe service a déjà tenté :\n\n- une note de procédure, peu suivie\n- un outil bureautique, abandonné faute de maintenance",
        DataAndInfrastructure = "Trois ans de données, dans une base dont l’équipe aura une copie anonymisée dès le premier jour ; hébergement sur l’offre interministérielle.",
        Measures = [Measure, new ChallengeMeasure("Utilisateurs actifs chaque mois", null, 0, 400)],
        Profiles = [new ChallengeProfile(First, 1), new ChallengeProfile(Second, 1)],
        OperationalMentor = new ChallengeMentor("Camille Ferrand", "Cheffe de projet numérique", "camille.ferrand@exemple.fr"),
        HighLevelMentor = new ChallengeMentor("Bruno Castel", "Sous-directeur", "bruno.castel@exemple.fr"),
        CommitsToFreeSoftware = true, CommitsToAccessibility = true,
    };
}

/// <summary>The invented challenges of the demo cohorts.</summary>
internal static class DemoChallenges
{
    public static readonly IReadOnlyList<DemoChallenge> All =
    [
        new("Littoral clair", "MTE-DNUM", "La Défense (92)", "Les agents qui surveillent le trait de côte comparent à la main des photographies prises à des années d’écart.", "180 agents des services du littoral.", "Ils repéreraient en quelques minutes les secteurs qui reculent.", new("Heures par relevé", "h", 6, 1), Expertise.DataScience, Expertise.Development),
        new("Dossier suivi", "MJ-DNUM", "Paris", "Les justiciables ne savent pas où en est leur demande d’aide et rappellent plusieurs fois le greffe.", "Un million de demandeurs par an, 2 000 greffiers.", "Les appels pour connaître l’avancement diminueraient de moitié.", new("Appels par dossier", null, 3.2m, 1.5m), Expertise.Design, Expertise.Development),
        new("Sols et semis", "MTE-IGN", "Saint-Mandé (94)", "Les cartes de sols existent mais ne se croisent pas avec les déclarations de culture.", "Les conseillers agricoles de trente départements.", "Les conseils seraient donnés avec la carte sous les yeux.", new("Départements couverts", null, 2, 30), Expertise.DataEngineering, Expertise.Design),
        new("Classe ouverte", "MEN-DNE", "Paris", "Les professeurs cherchent leurs ressources dans sept sites qui ne se connaissent pas.", "860 000 enseignants.", "Une recherche suffirait pour trouver une ressource libre et adaptée.", new("Minutes pour trouver une ressource", "min", 24, 6), Expertise.Product, Expertise.Development),
        new("Fraude éclair", "MEF-DGCCRF", "Paris", "Les signalements de consommateurs arrivent par dizaines de milliers et sont lus dans l’ordre d’arrivée.", "Les 2 900 enquêteurs de la concurrence.", "Les fraudes en série seraient vues dès la première semaine.", new("Délai de détection", "jours", 45, 7), Expertise.DataScience, Expertise.Product),
        new("Archives à l’écoute", "PM-DILA", "Paris", "Des milliers d’heures d’enregistrements publics ne peuvent pas être cherchées.", "Chercheurs, journalistes, citoyens.", "Un mot mènerait au passage qui le dit.", new("Heures consultables", "h", 300, 12_000), Expertise.DataScience, Expertise.Design),
        new("Permis sans détour", "MI-ANTS", "Charleville-Mézières (08)", "Un dossier de titre sur cinq revient pour une pièce illisible.", "Onze millions de demandeurs par an.", "Les pièces illisibles seraient refusées avant l’envoi.", new("Dossiers renvoyés", "%", 20, 5), Expertise.Development, Expertise.Design),
        new("Secours à portée", "MI-ANSC", "Paris", "Les centres d’appel d’urgence ne voient pas les moyens du département voisin.", "Cent centres et leurs opérateurs.", "Le moyen le plus proche partirait, quel que soit son département.", new("Délai de départ", "min", 7, 5), Expertise.Development, Expertise.Product),
        new("Douane verte", "MEF-DGDDI", "Montreuil (93)", "Les déclarations de transport de déchets sont contrôlées au hasard.", "Les agents des bureaux de douane.", "Les contrôles porteraient sur les envois douteux.", new("Contrôles positifs", "%", 4, 15), Expertise.DataScience, Expertise.DataEngineering),
        new("Orienter juste", "MESR-SIES", "Paris", "Les lycéens ne voient pas ce que deviennent les étudiants d’une formation.", "700 000 lycéens et leurs familles.", "Le choix se ferait en connaissant les débouchés.", new("Formations documentées", "%", 35, 90), Expertise.Design, Expertise.DataScience),
        new("Achats lisibles", "MEF-DAE", "Paris", "Les petites entreprises renoncent à répondre aux marchés faute de comprendre les pièces demandées.", "150 000 petites entreprises.", "Elles répondraient plus, et plus vite.", new("Heures par réponse", "h", 40, 15), Expertise.Design, Expertise.Law),
        new("Réseau attentif", "PM-DINUM-RIE", "Paris", "Les pannes du réseau de l’État sont signalées par ceux qui les subissent.", "Un million d’agents raccordés.", "Les pannes seraient annoncées avant les appels.", new("Pannes vues d’avance", "%", 10, 60), Expertise.DataEngineering, Expertise.Technology),
        new("Statistique vivante", "MEF-INSEE", "Metz (57)", "Les séries longues se trouvent dans des tableaux que personne ne sait relier.", "Chercheurs et collectivités.", "Une série s’obtiendrait en une requête.", new("Séries reliées", null, 120, 5_000), Expertise.DataEngineering, Expertise.Development),
        new("Guichet du coin", "PM-DINUM-BETA", "Paris", "Les conseillers de proximité rouvrent dix sites pour une seule personne.", "10 000 conseillers.", "Un rendez-vous suffirait pour trois démarches.", new("Démarches par rendez-vous", null, 1.1m, 3), Expertise.Product, Expertise.Design),
        new("Alerte crue", "MTE-SDES", "La Défense (92)", "Les mairies reçoivent des bulletins de crue qu’elles ne savent pas traduire en rues à fermer.", "12 000 communes exposées.", "Chaque maire saurait quoi fermer, et quand.", new("Communes équipées", null, 40, 1_500), Expertise.DataScience, Expertise.Design),
        new("Bibliothèques reliées", "MESR-ABES", "Montpellier (34)", "Les notices en double cachent les ouvrages rares.", "1 600 bibliothèques.", "Un ouvrage aurait une notice, et une seule.", new("Notices en double", "%", 14, 2), Expertise.DataEngineering, Expertise.Development),
        new("Paie expliquée", "MEF-CISIRH", "Paris", "Les agents ne comprennent pas leur bulletin et écrivent à leur gestionnaire.", "Deux millions d’agents.", "Le bulletin s’expliquerait de lui-même.", new("Questions par mois", null, 18_000, 6_000), Expertise.Design, Expertise.Development),
    ];
}
