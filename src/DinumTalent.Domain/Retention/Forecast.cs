using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>Where a forecast stands.</summary>
public enum ForecastStatus
{
    [Label("En attente")] Waiting,
    [Label("En cours")] Running,
    [Label("Terminée")] Done,
    [Label("Interrompue")] Failed,
}

/// <summary>What a forecast is asked for.</summary>
/// <param name="Name">By which it is known.</param>
/// <param name="Organisation">With all below it.</param>
/// <param name="Family">Jobs of this family; null for all.</param>
/// <param name="Job">This job; null for all.</param>
/// <param name="Horizon">Months ahead.</param>
/// <param name="Seed">Of the random numbers: two forecasts of one seed differ by their scenario, not by chance.</param>
/// <param name="RetirementAge">Age, in whole years, at which agents are expected to retire.</param>
/// <param name="RenewalWhenUnknown">Share of contracts renewed, in percent, where none has ended yet; null: no forecast there.</param>
/// <param name="Scenario">What is tried out.</param>
public sealed record ForecastTerms(
    string? Name, OrganisationId Organisation, JobFamilyId? Family, JobProfileId? Job, int Horizon, long Seed, int RetirementAge, int? RenewalWhenUnknown, ForecastScenario Scenario)
{
    public const int NameMaxLength = 100;

    /// <summary>CSS, art. L161-17-2: the age that those born from 1968 on reach; it is under debate, so a forecast may take another.</summary>
    public const int UsualRetirementAge = 64;

    public const int LowestRetirementAge = 57;
    public const int HighestRetirementAge = 75;
    public const long UsualSeed = 1;
    public const long HighestSeed = 999_999_999;

    public Result Check() => Result.All(
        string.IsNullOrWhiteSpace(Name) ? Error.Invalid(nameof(Name), "Donnez un nom à la prévision.")
            : Name.Trim().Length > NameMaxLength ? Error.Invalid(nameof(Name), $"Le nom dépasse {NameMaxLength} caractères.") : Result.Success,
        Horizon is >= HeadcountForecast.ShortestHorizon and <= HeadcountForecast.LongestHorizon ? Result.Success
            : Error.Invalid(nameof(Horizon), $"Choisissez un horizon de {HeadcountForecast.ShortestHorizon} à {HeadcountForecast.LongestHorizon} mois."),
        Seed is >= 0 and <= HighestSeed ? Result.Success : Error.Invalid(nameof(Seed), "Indiquez un nombre entier de 0 à 999 999 999."),
        RetirementAge is >= LowestRetirementAge and <= HighestRetirementAge ? Result.Success
            : Error.Invalid(nameof(RetirementAge), $"Indiquez un âge de {LowestRetirementAge} à {HighestRetirementAge} ans."),
        RenewalWhenUnknown is null or (>= 0 and <= 100) ? Result.Success : Error.Invalid(nameof(RenewalWhenUnknown), "Indiquez un pourcentage de 0 à 100."),
        Scenario.Check());
}

/// <summary>
/// A forecast of headcount under a scenario: asked for, computed in the background, kept with all that it was computed with. Whoever computes it
/// holds it until an instant; who dies meanwhile loses it, and the next one starts it over: the seed gives the same figures.
/// </summary>
public sealed class Forecast : AggregateRoot<ForecastId>
{
    public const int AuthorMaxLength = 210;
    public const int HolderMaxLength = 100;

    /// <summary>Of one person, waiting or being computed.</summary>
    public const int MostAtOnce = 5;
    public const int FailureMaxLength = 300;

    private Forecast()
    {
    }

    private Forecast(ForecastId id) : base(id)
    {
    }

    public string Name { get; private set; } = "";

    public OrganisationId OrganisationId { get; private set; }

    public JobFamilyId? FamilyId { get; private set; }

    public JobProfileId? JobProfileId { get; private set; }

    /// <summary>Months ahead.</summary>
    public int Horizon { get; private set; }

    public long Seed { get; private set; }

    public int RetirementAge { get; private set; }

    public int? RenewalWhenUnknown { get; private set; }

    public ForecastScenario Scenario { get; private set; } = ForecastScenario.None;

    public UserId? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTime RequestedAt { get; private set; }

    public ForecastStatus Status { get; private set; }

    /// <summary>Whole percent done.</summary>
    public int Progress { get; private set; }

    public string? Holder { get; private set; }

    public DateTime? HeldUntil { get; private set; }

    /// <summary>What stopped it, in French.</summary>
    public string? Failure { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>Day of the data; null before it is done.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>Null before it is done.</summary>
    public ForecastResult? Result { get; private set; }

    public bool IsAtWork => Status is ForecastStatus.Waiting or ForecastStatus.Running;

    /// <summary>What it was asked for with.</summary>
    public ForecastTerms Terms => new(Name, OrganisationId, FamilyId, JobProfileId, Horizon, Seed, RetirementAge, RenewalWhenUnknown, Scenario);

    public static Result<Forecast> Request(ForecastTerms terms, UserId? author, string authorName, DateTime now)
    {
        var valid = terms.Check();
        return valid.IsFailure ? Result<Forecast>.Failure(valid.Errors) : new Forecast(ForecastId.New())
        {
            Name = terms.Name!.Trim(), OrganisationId = terms.Organisation, FamilyId = terms.Family, JobProfileId = terms.Job, Horizon = terms.Horizon, Seed = terms.Seed,
            RetirementAge = terms.RetirementAge, RenewalWhenUnknown = terms.RenewalWhenUnknown, Scenario = terms.Scenario, AuthorId = author, AuthorName = authorName, RequestedAt = now,
        };
    }

    /// <summary>Whether somebody may begin to compute it: it waits, or whoever held it has given no sign of life.</summary>
    public bool IsFree(DateTime now) => Status is ForecastStatus.Waiting || (Status is ForecastStatus.Running && HeldUntil <= now);

    public void Take(string holder, DateTime until) => (Status, Holder, HeldUntil, Progress, Failure) = (ForecastStatus.Running, holder, until, 0, null);

    public Result Advance(string holder, int percent, DateTime until)
    {
        if (!IsHeldBy(holder)) return ForecastErrors.NotHeld;
        (Progress, HeldUntil) = (Math.Clamp(percent, Progress, 99), until);
        return Common.Result.Success;
    }

    public Result Keep(string holder, DateOnly asOf, ForecastResult result, DateTime now)
    {
        if (!IsHeldBy(holder)) return ForecastErrors.NotHeld;
        (Status, AsOf, Result, EndedAt, Progress) = (ForecastStatus.Done, asOf, result, now, 100);
        (Holder, HeldUntil) = (null, null);
        return Common.Result.Success;
    }

    /// <summary>Lets go of it: to be started over, or, with a reason, because it can't be done.</summary>
    public Result Leave(string holder, string? failure, DateTime now)
    {
        if (!IsHeldBy(holder)) return ForecastErrors.NotHeld;
        (Status, Holder, HeldUntil, Progress) = (failure is null ? ForecastStatus.Waiting : ForecastStatus.Failed, null, null, 0);
        Failure = failure is { Length: > FailureMaxLength } ? failure[..FailureMaxLength] : failure;
        EndedAt = failure is null ? null : now;
        return Common.Result.Success;
    }

    /// <summary>Computes again what a failure stopped.</summary>
    public Result Restart()
    {
        if (Status is not ForecastStatus.Failed) return ForecastErrors.NotFailed;
        (Status, Failure, EndedAt, Progress) = (ForecastStatus.Waiting, null, null, 0);
        return Common.Result.Success;
    }

    private bool IsHeldBy(string holder) => Status is ForecastStatus.Running && Holder == holder;
}

/// <summary>What came out, and what it rests on.</summary>
/// <param name="Runs">How often the months were played.</param>
/// <param name="Rows">Cells first, then administrations, jobs and all.</param>
/// <param name="Bases">The probabilities of each administration.</param>
/// <param name="Remarks">What was read otherwise than it stands, or left out.</param>
public sealed record ForecastResult(int Runs, IReadOnlyList<ForecastRow> Rows, IReadOnlyList<ForecastBasis> Bases, ForecastRemarks Remarks);

/// <summary>What the probabilities of an administration rest on.</summary>
/// <param name="Part">The administration.</param>
/// <param name="Attrition">By year of tenure; null where nothing is known.</param>
/// <param name="Renewal">Before the change of the scenario; null where nothing is known.</param>
/// <param name="Conversion">From a stage to a hire.</param>
/// <param name="Arrivals">Cases behind the time to arrival; null where nothing is known.</param>
public sealed record ForecastBasis(
    OrganisationId Part, IReadOnlyList<MeasuredRate>? Attrition, MeasuredRate? Renewal, IReadOnlyList<MeasuredRate?> Conversion, DelayBasis? Arrivals)
{
    public static ForecastBasis Of(OrganisationId part, ForecastRates rates) =>
        new(part, rates.Attrition, rates.Renewal, rates.Conversion, rates.Delay is { } d ? new DelayBasis(d.Days[(d.Days.Count - 1) / 2], d.Source, d.Days.Count, d.OwnCases) : null);
}

/// <param name="MedianDays">Between application and first day.</param>
/// <param name="Source">Whose history it is.</param>
/// <param name="Cases">Hires behind it.</param>
/// <param name="OwnCases">As many as the administration itself has.</param>
public sealed record DelayBasis(int MedianDays, RateSource Source, int Cases, int OwnCases);

/// <summary>Agents whose data stand in the way of a plain reading, by number.</summary>
/// <param name="Inverted">Left out: the departure precedes the arrival.</param>
/// <param name="ContractPast">Counted as there, with a contract to be renewed in the first month: it has ended, and no departure is recorded.</param>
/// <param name="NoBirthDate">Never counted as retiring.</param>
/// <param name="PastRetirement">Beyond the age already: they leave by attrition alone.</param>
/// <param name="NoJob">Without a known job.</param>
/// <param name="UndatedHires">Accepted candidates without a first day: they come in the first month.</param>
/// <param name="FewRetire">So few reach the age of retirement that counting them would tell who: none was counted.</param>
public sealed record ForecastRemarks(int Inverted = 0, int ContractPast = 0, int NoBirthDate = 0, int PastRetirement = 0, int NoJob = 0, int UndatedHires = 0, bool FewRetire = false);

/// <summary>Why an act on a forecast is refused.</summary>
public static class ForecastErrors
{
    public static readonly Error NotHeld = new("forecast.not-held", "Cette prévision est calculée ailleurs, ou a été supprimée.", ErrorKind.Conflict);

    public static readonly Error NotFailed = new("forecast.not-failed", "Seule une prévision interrompue se relance.");

    public static readonly Error TooManyAtOnce = new("forecast.too-many", $"{Forecast.MostAtOnce} de vos prévisions sont déjà demandées : attendez que l’une d’elles soit terminée.");

    public static readonly Error OutOfReach = new("forecast.out-of-reach", "Choisissez une administration de votre périmètre.", ErrorKind.NotFound, "Organisation");

    public static readonly Error OtherPart = Error.Invalid("AddedHires", "Le scénario vise une administration qui n’est pas une ligne de cette prévision.");
}
