using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// A courteous message to a candidate for each reason of refusal, to start from where the administration has none of its
/// own. The internal reason is not spelled out where it would hurt; variables are filled in when the message leaves.
/// </summary>
public static class RefusalTemplates
{
    /// <param name="reason">Internal reason; null gives the neutral message.</param>
    public static string For(RefusalReason? reason) => Letter(Explanation(reason));

    /// <summary>For all those who have no answer when a recruitment ends.</summary>
    /// <param name="end">How it ends.</param>
    public static string ForEnd(VacancyStatus end) => Letter(end switch
    {
        VacancyStatus.Cancelled => "L’administration a renoncé à ce recrutement : votre candidature ne peut donc pas avoir de suite. Cette décision ne tient pas à vos qualités.",
        VacancyStatus.Fruitless => "Ce recrutement se termine sans que le poste soit pourvu : après un examen attentif, votre candidature n’a pas été retenue.",
        _ => "Votre candidature a retenu notre attention, mais une autre personne a été choisie pour ce poste.",
    });

    private static string Letter(string explanation) => $$"""
        Bonjour {prénom} {nom},

        Vous avez présenté votre candidature au poste « {poste} », et nous vous remercions de l’intérêt que vous portez à notre administration.

        {{explanation}}

        Vous pouvez nous demander des précisions sur cette décision. D’autres offres des administrations paraissent régulièrement : nous espérons vous y retrouver.

        Bien cordialement,
        {administration}
        """.ReplaceLineEndings("\n");

    private static string Explanation(RefusalReason? reason) => reason switch
    {
        RefusalReason.GradeNotEligible => "Après examen, nous ne pouvons pas y donner suite : votre grade ne permet pas d’occuper cet emploi.",
        RefusalReason.MobilityImpossible => "Nous ne pouvons pas y donner suite : les conditions d’une mobilité vers ce poste ne sont pas réunies à ce jour.",
        RefusalReason.NotCivilServant => "Ce poste est pourvu en priorité par un fonctionnaire. Nous ne pouvons donc pas retenir votre candidature.",
        RefusalReason.Experience => "Après un examen attentif, nous avons retenu des candidatures dont l’expérience correspond plus directement aux missions de ce poste.",
        RefusalReason.TechnicalSkills => "Après un examen attentif, nous avons retenu des candidatures dont les compétences techniques répondent plus directement aux besoins de ce poste.",
        RefusalReason.Qualification => "Après examen, nous ne pouvons pas y donner suite : ce poste demande une qualification que votre dossier ne fait pas apparaître.",
        RefusalReason.Unavailable => "Votre disponibilité ne correspond pas au calendrier de ce recrutement. Nous ne pouvons donc pas y donner suite.",
        RefusalReason.AnotherChosen => "Votre candidature a retenu notre attention, mais une autre personne a été choisie pour ce poste.",
        _ => "Après un examen attentif, nous ne pouvons pas y donner une suite favorable.",
    };
}
