using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Hierarchical category of a post or an agent.</summary>
public enum Category
{
    [Label("A+")] APlus,
    [Label("A")] A,
    [Label("B")] B,
    [Label("C")] C,
    [Label("Hors catégorie")] None,
}

/// <summary>How an agent serves.</summary>
public enum EmploymentStatus
{
    [Label("Titulaire")] CivilServant,
    [Label("CDI")] Permanent,
    [Label("CDD")] FixedTerm,
    [Label("Contrat de projet")] Project,
    [Label("Apprenti")] Apprentice,
    [Label("Mis à disposition")] Seconded,
    [Label("EIG")] Fellow,
}

/// <summary>On what article of the code général de la fonction publique (CGFP) a post may be filled.</summary>
public enum LegalBasis
{
    [Label("Emploi de titulaire (CGFP, art. L311-1)")] CivilServant,
    [Label("Absence de corps (CGFP, art. L332-2, 1°)")] NoCorps,
    [Label("Nature des fonctions ou besoins du service (CGFP, art. L332-2, 2°)")] NeedOfService,
    [Label("Besoin permanent à temps incomplet (CGFP, art. L332-3)")] IncompleteTime,
    [Label("Remplacement (CGFP, art. L332-6)")] Replacement,
    [Label("Vacance temporaire (CGFP, art. L332-7)")] TemporaryVacancy,
    [Label("Accroissement temporaire (CGFP, art. L332-22)")] TemporaryIncrease,
    [Label("Contrat de projet (CGFP, art. L332-24)")] Project,
}
