using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Why an act on the impact of a challenge is refused.</summary>
public static class ImpactErrors
{
    public static readonly Error NoName = Error.Invalid(nameof(ImpactMeasure.Name), $"Nommez ce qui est mesuré, en {ChallengeMeasure.NameMaxLength} caractères au plus.");

    public static readonly Error UnitTooLong = Error.Invalid(nameof(ImpactMeasure.Unit), $"Saisissez une unité de {ChallengeMeasure.UnitMaxLength} caractères au plus.");

    public static readonly Error NoMeasure = Error.Invalid("Measure", "Choisissez la mesure.");

    public static readonly Error NoKind = Error.Invalid(nameof(ImpactMeasure.Kind), "Choisissez ce que la mesure raconte.");

    public static readonly Error TooMany = new("impact.measures", $"Un défi a {ChallengeImpact.MaxMeasures} mesures au plus.");

    public static Error TooLarge(string field) => Error.Invalid(field, "Ce nombre est trop grand : changez d’unité.");

    public static readonly Error NoValue = Error.Invalid(nameof(ImpactValue.Value), "Saisissez la valeur mesurée.");

    public static readonly Error NoDay = Error.Invalid(nameof(ImpactValue.On), "Indiquez le jour de la mesure : aujourd’hui ou un jour passé.");

    public static readonly Error TooManyValues = new("impact.values", $"Une mesure a {ChallengeImpact.MaxValues} valeurs au plus.");

    public static readonly Error UnitHasValues = Error.Invalid(nameof(ImpactMeasure.Unit), "Des valeurs sont déjà saisies dans cette unité : elle ne change plus.");

    public static readonly Error NoDecision = Error.Invalid(nameof(ChallengeImpact.Decision), "Choisissez la suite donnée au défi.");

    public static readonly Error NoReason = Error.Invalid("Reason", $"Indiquez le motif, en {ChallengeImpact.ReasonMaxLength} caractères au plus.");

    public static readonly Error NoState = Error.Invalid(nameof(ChallengeImpact.EndState), "Choisissez l’état du produit à la fin.");

    public static readonly Error NoMaintainer = Error.Invalid(nameof(ChallengeImpact.MaintainedBy), "Dites qui maintient ce qui a été fait.");

    public static readonly Error OwnChallenge = new("impact.own", "Vous êtes auteur de ce défi : une autre personne du programme décide de sa suite.");

    public static readonly Error ProofGone = Error.Invalid("Proof", "Ce fichier n’est plus là : envoyez-le de nouveau.");
}
