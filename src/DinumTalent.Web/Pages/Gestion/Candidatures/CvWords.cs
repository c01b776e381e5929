using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>How pages say what was read in a CV.</summary>
public static class CvWords
{
    /// <summary>A sentence for a CV that could not be read.</summary>
    public static string WhyNoText(CvReadingStatus status) => status switch
    {
        CvReadingStatus.Protected => "Le fichier est protégé par un mot de passe.",
        CvReadingStatus.Damaged => "Le fichier est endommagé ou incomplet.",
        CvReadingStatus.TooComplex => "Le fichier est trop complexe pour être lu automatiquement.",
        _ => "Le CV est sans doute une image numérisée.",
    };

    /// <summary>What the candidate says of a skill.</summary>
    public static string Declared(SkillLevel? level) => level switch
    {
        null => "Non déclarée par le candidat",
        DeclaredSkill.NotHeld => "Le candidat dit ne pas la posséder",
        { } held => $"Déclarée : {held.WithNumber()}",
    };

    /// <summary>"1 compétence à vérifier", "3 compétences à vérifier".</summary>
    public static string ToCheck(int count) => count switch
    {
        0 => "Aucune compétence à vérifier",
        1 => "1 compétence à vérifier",
        _ => $"{count.ToFrench()} compétences à vérifier",
    };
}
