using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <summary>What a column of a file of agents may hold.</summary>
public enum AgentColumn
{
    [Label("Code de l’administration")] OrganisationCode,
    [Label("Matricule")] RegistrationNumber,
    [Label("Nom")] FamilyName,
    [Label("Prénom")] GivenName,
    [Label("Courriel professionnel")] Email,
    [Label("Métier")] Job,
    [Label("Catégorie")] Category,
    [Label("Statut")] Status,
    [Label("Fondement juridique")] LegalBasis,
    [Label("Début de contrat")] StartsOn,
    [Label("Fin de contrat")] EndsOn,
    [Label("Ville")] City,
    [Label("Matricule du responsable")] Manager,
    [Label("Date de naissance")] BirthDate,
    [Label("Sexe")] Sex,
    [Label("Rémunération brute annuelle")] GrossPay,
    [Label("Motif de départ")] DepartureReason,
    [Label("Date de départ")] DepartedOn,
}

/// <summary>What goes with each column.</summary>
public static class AgentColumns
{
    /// <summary>Without them no line can be read.</summary>
    public static readonly IReadOnlyList<AgentColumn> Required =
    [
        AgentColumn.RegistrationNumber, AgentColumn.FamilyName, AgentColumn.GivenName, AgentColumn.Category, AgentColumn.Status, AgentColumn.StartsOn,
    ];

    /// <summary>The permission without which a column is not to be read; null where importing is enough.</summary>
    public static Permission? Needs(this AgentColumn column) => column switch
    {
        AgentColumn.BirthDate => Permission.ReadBirthDates,
        AgentColumn.Sex => Permission.ReadSexes,
        AgentColumn.GrossPay => Permission.ReadPay,
        _ => null,
    };
}
