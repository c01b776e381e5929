using DinumTalent.Domain.Common;
using static DinumTalent.Domain.Eig.EigDays;

namespace DinumTalent.Domain.Eig;

/// <summary>Why an answer to a survey is refused.</summary>
public static class SurveyErrors
{
    public static readonly Error NoIntention = Error.Invalid(nameof(SurveyAnswer.Intention), "Choisissez une réponse.");

    public static readonly Error NoSituation = Error.Invalid(nameof(SurveyAnswer.Situation), "Dites où vous travaillez aujourd’hui.");

    public static Error NoLastDay(DateOnly from) => Error.Invalid(nameof(SurveyAnswer.LeftOn), $"Indiquez votre dernier jour dans l’administration, entre le {Day(from)} et aujourd’hui.");

    public static readonly Error TooLong = Error.Invalid(nameof(SurveyAnswer.Comment), $"Saisissez {AlumniSurvey.CommentMaxLength} caractères au plus.");

    public static Error Closed(DateOnly on) => new("survey.closed", $"Cette enquête s’est terminée le {Day(on)}. Merci d’y avoir pensé.", ErrorKind.Conflict);
}
