using DinumTalent.Domain.Organisations;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>One report of the catalogue.</summary>
/// <param name="Theme">What it is about; reports of one theme stand together.</param>
/// <param name="Title">Its name.</param>
/// <param name="Sentence">What it says.</param>
/// <param name="Action">What the link says: "Lire le bilan".</param>
/// <param name="Href">The report, or where the thing that it is about is chosen.</param>
/// <param name="Permission">Who may open it; null for everybody who gets here.</param>
public sealed record CatalogueEntry(string Theme, string Title, string Sentence, string Action, string Href, Permission? Permission);

/// <summary>Every report there is, one entry each: a new report is one more.</summary>
public static class ReportCatalogue
{
    private const string Recruitment = "Recrutement", Skills = "Compétences", Fellows = "Entrepreneurs d’intérêt général", Staff = "Effectifs et fidélisation", Own = "Pour moi";

    public static IReadOnlyList<CatalogueEntry> Entries { get; } =
    [
        new(Recruitment, "Bilan des recrutements", "De la candidature au recrutement sur une période : passage d’une étape à l’autre, délais, sources, motifs de refus, par administration et par métier.", "Lire le bilan des recrutements", Routes.RecruitmentReview(), Permission.ReadReports),
        new(Recruitment, "Égalité dans les recrutements", "Ce que les candidats ont répondu au questionnaire facultatif, par famille de métiers, sans aucun lien avec les personnes.", "Lire le rapport sur l’égalité", Routes.EqualityReport(), Permission.ReadReports),
        new(Recruitment, "Suivi d’un recrutement", "Candidatures reçues et étapes franchies, délais, refus par motif et liste des candidatures d’une offre.", "Choisir l’offre plus bas", "#suivi", Permission.ReadReports),
        new(Recruitment, "Dossier de candidature", "Une candidature entière : ce que la personne a écrit, ses compétences, ses entretiens, ses évaluations, les messages et l’historique. Le lien est en tête de la candidature.", "Choisir l’offre plus bas, puis la candidature", "#suivi", Permission.ReadApplications),
        new(Recruitment, "Grille d’entretien", "Les critères à noter, à imprimer avant l’entretien ; puis ce que chaque évaluateur a noté, et leur synthèse. Le lien est dans la candidature, onglet « Évaluations ».", "Choisir l’offre plus bas, puis la candidature", "#suivi", Permission.ReadApplications),
        new(Recruitment, "Compte rendu d’évaluation", "Ce que le jury d’un entretien a retenu d’une candidature : le document que la loi demande de conserver. Le lien est dans la candidature, onglet « Entretiens ».", "Choisir l’offre plus bas, puis la candidature", "#suivi", Permission.ReadVacancies),
        new(Skills, "Inventaire des compétences", "Combien d’agents tiennent chaque compétence, niveau par niveau ; ce qui est rare, ce qui s’en va.", "Lire l’inventaire", Routes.SkillInventoryReport(), Permission.ReadInventory),
        new(Skills, "Écarts de compétences", "Ce que les métiers exigent face à ce que les agents tiennent, et ce qui comblerait l’écart.", "Lire les écarts", Routes.SkillGapsReport(), Permission.ReadInventory),
        new(Staff, "Tableau de bord de la filière", "Effectif, arrivées, départs, candidatures et recrutements d’une période, à côté de la précédente, par famille de métiers et par administration.", "Lire le tableau de bord de la filière", Routes.WorkforceDashboard(), Permission.ReadReports),
        new(Staff, "Fidélisation", "Combien de temps les agents restent, par groupe, avec leurs intervalles de confiance ; rotation, arrivées et mobilités par année, par administration et par famille de métiers.", "Lire le rapport sur la fidélisation", Routes.RetentionCurves, Permission.ReadReports),
        new(Staff, "Prévision d’effectifs", "Combien d’agents par administration et par métier dans un à trois ans, avec l’incertitude, les cibles, et ce sur quoi reposent les chiffres.", "Lire la dernière prévision d’effectifs", Routes.ForecastReport(), Permission.ReadReports),
        new(Fellows, "Bilan de promotion", "Une promotion de l’appel à défis aux anciens : candidatures, auditions, équipes, missions et leurs effets.", "Choisir la promotion", Routes.Cohorts, Permission.ReadCohorts),
        new(Fellows, "Lettre de mission", "La lettre qui ouvre une mission : qui la fait, où, avec qui et pour quels objectifs.", "Choisir la promotion", Routes.Cohorts, Permission.ReadCohorts),
        new(Fellows, "Attestation de mission", "Ce qui dit qu’une mission est en cours ou a été accomplie.", "Choisir la promotion", Routes.Cohorts, Permission.ReadCohorts),
        new(Own, "Passeport de compétences", "Vos compétences, leur niveau, leur source et leurs preuves, si vous êtes agent.", "Lire mon passeport", AgentRoutes.Passport, null),
    ];
}
