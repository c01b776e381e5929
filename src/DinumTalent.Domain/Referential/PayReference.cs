using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Pay of reference and ceiling for an experience.</summary>
/// <param name="FromYears">Whole years of experience, included, from 0.</param>
/// <param name="ToYears">Whole years of experience, excluded; null: without end.</param>
/// <param name="Reference">Euros gross a year.</param>
/// <param name="Ceiling">Euros gross a year below or at which no budget visa is needed.</param>
public sealed record PayBracket(int FromYears, int? ToYears, int Reference, int Ceiling)
{
    public bool Covers(int years) => years >= FromYears && (ToYears is null || years < ToYears);
}

/// <summary>What a job is paid by experience, from a day on.</summary>
/// <remarks>Circulaire n° 6434/SG of 3 January 2024: above the ceiling the budget controller's visa is needed.</remarks>
public sealed class PayReference : AggregateRoot<PayReferenceId>, IAudited
{
    public const int MostYears = 60;
    public const int MostPay = 1_000_000;
    public const string Source = "circulaire n° 6434/SG du 3 janvier 2024";

    private PayReference()
    {
    }

    private PayReference(PayReferenceId id) : base(id)
    {
    }

    public JobProfileId JobProfileId { get; private set; }

    /// <summary>First day of effect; it holds until another of the same job begins.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Invented values, for a first look: they never block anything.</summary>
    public bool IsFictitious { get; private set; }

    /// <summary>By experience, without overlap.</summary>
    public IReadOnlyList<PayBracket> Brackets { get; private set; } = [];

    public static Result<PayReference> Create(JobProfileId job, DateOnly validFrom, bool isFictitious, IEnumerable<PayBracket> brackets)
    {
        var made = new PayReference(PayReferenceId.New()) { JobProfileId = job, ValidFrom = validFrom };
        var set = made.Set(isFictitious, brackets);
        return set.IsSuccess ? made : Result<PayReference>.Failure(set.Errors);
    }

    /// <summary>Puts other values for the same first day.</summary>
    public Result Set(bool isFictitious, IEnumerable<PayBracket> brackets)
    {
        var ordered = brackets.OrderBy(b => b.FromYears).ToList();
        if (ordered.Count == 0) return Error.Invalid(nameof(Brackets), "Donnez au moins une tranche d’ancienneté.");
        if (ordered.Select(Check).OfType<Error>().FirstOrDefault() is { } wrong) return wrong;
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i - 1].ToYears is not { } end || end > ordered[i].FromYears)
                return Error.Invalid(nameof(Brackets), $"Les tranches qui commencent à {ordered[i - 1].FromYears} et {ordered[i].FromYears} ans se chevauchent.");
        }

        if (IsFictitious != isFictitious || !Brackets.SequenceEqual(ordered)) (IsFictitious, Brackets) = (isFictitious, ordered);
        return Result.Success;
    }

    /// <summary>The bracket of an experience; null where the reference says nothing.</summary>
    /// <param name="years">Whole years of experience; below 0 is nobody's.</param>
    public PayBracket? For(int years) => Brackets.FirstOrDefault(b => b.Covers(years));

    /// <summary>The bracket of a job and an experience on a day; null where no reference is in force or says anything of it.</summary>
    /// <param name="references">Those of one job or of several.</param>
    /// <param name="job">The job.</param>
    /// <param name="years">Whole years of experience.</param>
    /// <param name="day">The day on which it must be in force.</param>
    public static (PayReference Reference, PayBracket Bracket)? Find(IEnumerable<PayReference> references, JobProfileId job, int years, DateOnly day) =>
        references.Where(r => r.JobProfileId == job && r.ValidFrom <= day).MaxBy(r => r.ValidFrom) is { } inForce && inForce.For(years) is { } bracket
            ? (inForce, bracket)
            : null;

    /// <summary>Refuses a pay above the ceiling, unless the values are fictitious; lets pass what the reference says nothing of.</summary>
    /// <param name="years">Whole years of experience.</param>
    /// <param name="grossPay">Euros gross a year.</param>
    public Result Allows(int years, decimal grossPay) =>
        !IsFictitious && For(years) is { } bracket && grossPay > bracket.Ceiling ? PayErrors.AboveCeiling(bracket, grossPay) : Result.Success;

    private static Error? Check(PayBracket bracket)
    {
        if (bracket.FromYears is < 0 or > MostYears || bracket.ToYears is < 0 or > MostYears)
            return Error.Invalid(nameof(Brackets), $"Une ancienneté va de 0 à {MostYears} ans.");
        if (bracket.ToYears <= bracket.FromYears) return Error.Invalid(nameof(Brackets), "L’ancienneté maximale dépasse l’ancienneté minimale.");
        if (bracket.Reference is <= 0 or > MostPay || bracket.Ceiling is <= 0 or > MostPay)
            return Error.Invalid(nameof(Brackets), "Une rémunération est un nombre d’euros bruts par an, entre 1 et 1 000 000.");
        return bracket.Ceiling < bracket.Reference ? Error.Invalid(nameof(Brackets), "Le plafond n’est pas inférieur à la référence.") : null;
    }
}
