using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>What a forecast tries out: hire more, renew more, train. All empty: things go on as they are.</summary>
/// <param name="ExtraHirePercent">So many more hires than the candidates in progress bring, in percent.</param>
/// <param name="RenewalPoints">Added to the share of contracts renewed, in percentage points.</param>
/// <param name="AddedHires">Arrivals beside those, each month.</param>
/// <param name="Trainings">People trained for another job, each month.</param>
public sealed record ForecastScenario(int ExtraHirePercent, int RenewalPoints, IReadOnlyList<AddedHires> AddedHires, IReadOnlyList<TrainingMove> Trainings)
{
    public const int MostPercent = 300;
    public const int MostLines = 20;
    public const int MostEachMonth = 500;

    public static readonly ForecastScenario None = new(0, 0, [], []);

    public bool IsNone => ExtraHirePercent == 0 && RenewalPoints == 0 && AddedHires.Count == 0 && Trainings.Count == 0;

    /// <summary>The share of contracts renewed under it.</summary>
    public double? Renewal(double? observed) => observed is { } share ? Math.Clamp(share + (RenewalPoints / 100.0), 0, 1) : null;

    /// <summary>A refusal of a line names it, counted from one.</summary>
    public Result Check() => Result.All(
    [
        ExtraHirePercent is >= 0 and <= MostPercent ? Result.Success : Error.Invalid("ExtraHirePercent", $"Indiquez un pourcentage de 0 à {MostPercent}."),
        RenewalPoints is >= -100 and <= 100 ? Result.Success : Error.Invalid("RenewalPoints", "Indiquez un nombre de points de −100 à 100."),
        AddedHires.Count + Trainings.Count <= MostLines ? Result.Success : Error.Invalid("AddedHires", $"{MostLines} lignes au plus."),
        .. AddedHires.Select((h, i) => h.EachMonth is > 0 and <= MostEachMonth ? Result.Success
            : Error.Invalid($"AddedHires[{i}].EachMonth", $"Recruter plus, ligne {i + 1} : indiquez de 1 à {MostEachMonth} arrivées par mois.")),
        .. Trainings.Select((t, i) => t.EachMonth is > 0 and <= MostEachMonth ? Result.Success
            : Error.Invalid($"Trainings[{i}].EachMonth", $"Former, ligne {i + 1} : indiquez de 1 à {MostEachMonth} agents formés par mois.")),
        .. Trainings.Select((t, i) => t.From != t.To ? Result.Success
            : Error.Invalid($"Trainings[{i}].To", $"Former, ligne {i + 1} : choisissez un autre métier que celui que les agents tiennent déjà.")),
    ]);
}

/// <summary>Arrivals that a scenario adds each month to one job of one administration.</summary>
public sealed record AddedHires(OrganisationId Part, JobProfileId Job, int EachMonth);
