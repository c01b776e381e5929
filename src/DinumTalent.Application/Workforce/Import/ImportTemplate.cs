using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>What each column of a file of agents is for, with an example; the file to download is made of it.</summary>
public static class ImportTemplate
{
    public const string FileName = "modele-agents.csv";

    /// <summary>In the order of the file to download; the people are invented.</summary>
    public static readonly IReadOnlyList<ColumnHelp> Columns =
    [
        new(AgentColumn.OrganisationCode, "Code de l’administration dans DinumTalent. Vide : celle de l’import.", "", ""),
        new(AgentColumn.RegistrationNumber, "Numéro de l’agent dans votre SIRH ; avec l’administration, il reconnaît l’agent. 30 caractères au plus.", "A0001", "A0002"),
        new(AgentColumn.FamilyName, "100 caractères au plus.", "Lefèvre", "Nguyễn"),
        new(AgentColumn.GivenName, "100 caractères au plus.", "Élodie", "Minh"),
        new(AgentColumn.Email, "Adresse professionnelle. Elle ouvre à l’agent son espace.", "elodie.lefevre@exemple.fr", "minh.nguyen@exemple.fr"),
        new(AgentColumn.Job, "Code ou libellé du référentiel.", "", ""),
        new(AgentColumn.Category, "A+, A, B, C ou Hors catégorie.", "A+", "A"),
        new(AgentColumn.Status, "Titulaire, CDI, CDD, Contrat de projet, Apprenti, Mis à disposition ou EIG.", "Titulaire", "CDD"),
        new(AgentColumn.LegalBasis, "Article du CGFP : L311-1, L332-2 1°, L332-2 2°, L332-6, L332-7, L332-22 ou L332-24. Obligatoire pour un CDD ou un CDI.", "", "L332-2 1°"),
        new(AgentColumn.StartsOn, "Premier jour du contrat ou de la position en cours, ou du dernier.", "01/09/2019", "15/01/2026"),
        new(AgentColumn.EndsOn, "Dernier jour ; vide pour un titulaire ou un CDI.", "", "14/01/2029"),
        new(AgentColumn.City, "Lieu de travail. 100 caractères au plus.", "Paris", "Lyon"),
        new(AgentColumn.Manager, "Matricule du responsable, dans la même administration ou, s’il y est seul, dans le périmètre de l’import.", "", "A0001"),
        new(AgentColumn.BirthDate, "Seulement si votre rôle permet de lire les dates de naissance.", "12/03/1985", ""),
        new(AgentColumn.Sex, "F ou H. Seulement si votre rôle permet de le lire.", "F", ""),
        new(AgentColumn.GrossPay, "En euros par an. Seulement si votre rôle permet de lire les rémunérations.", "62000", ""),
        new(AgentColumn.DepartureReason, "Fin de contrat, Démission, Mobilité, Retraite, Fin pendant la période d’essai, Licenciement, Décès ou Autre.", "", ""),
        new(AgentColumn.DepartedOn, "Dernier jour de service d’un agent parti.", "", ""),
    ];

    /// <summary>The file to download: header and two invented agents, between semicolons.</summary>
    public static string Text => string.Concat(
        Line(c => c.Column.Label()), Line(c => c.First), Line(c => c.Second));

    private static string Line(Func<ColumnHelp, string> cell) => string.Join(';', Columns.Select(cell)) + "\r\n";
}

/// <param name="Column">The column.</param>
/// <param name="Help">What it takes.</param>
/// <param name="First">Of a first invented agent.</param>
/// <param name="Second">Of a second one.</param>
public sealed record ColumnHelp(AgentColumn Column, string Help, string First, string Second)
{
    public bool IsRequired => AgentColumns.Required.Contains(Column);
}
