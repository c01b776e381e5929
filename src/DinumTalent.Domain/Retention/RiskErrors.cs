using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Why a setting of the risks is refused.</summary>
public static class RiskErrors
{
    public static readonly Error OneWeightEach = new("risk.one-weight-each", "Donnez un poids à chaque facteur.", ErrorKind.Invalid, "Weights");

    public static readonly Error WeightOutOfBounds = new("risk.weight-out-of-bounds", $"Un poids va de 0 à {RiskTerms.MostPoints} points.", ErrorKind.Invalid, "Weights");

    public static readonly Error NothingCounts = new("risk.nothing-counts", "Un facteur au moins doit compter. Pour ne plus calculer de risque, coupez-le par administration.", ErrorKind.Invalid, "Weights");

    public static readonly Error Unchanged = new("risk.unchanged", "Ces poids sont déjà en vigueur.", ErrorKind.Invalid, "Weights");

    public static readonly Error ReasonMissing = new("risk.reason-missing", "Dites pourquoi, en une phrase.", ErrorKind.Invalid, "Reason");

    public static readonly Error ReasonTooLong = new("risk.reason-too-long", $"Le motif fait {RiskWeights.ReasonMaxLength} caractères au plus.", ErrorKind.Invalid, "Reason");

    public static readonly Error SetMeanwhile = new("risk.set-meanwhile", "Quelqu’un d’autre a changé les poids entre-temps. Vérifiez ceux qui sont en vigueur, puis recommencez si besoin.", ErrorKind.Conflict);

    public static readonly Error AlreadyOff = new("risk.already-off", "Les risques sont déjà coupés dans cette administration.", ErrorKind.Conflict);

    public static readonly Error AlreadyOn = new("risk.already-on", "Les risques ne sont pas coupés dans cette administration.", ErrorKind.Conflict);
}
