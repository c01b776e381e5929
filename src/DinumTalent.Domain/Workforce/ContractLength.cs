using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>How long a contract of a status may last.</summary>
/// <remarks>
/// CDD: 3 years at most each (CGFP, art. L332-4), a replacement as long as the absence (art. L332-6); temporary increase:
/// 12 months (art. L332-22, see <see cref="TemporaryIncrease"/>); temporary vacancy: 12 months in all, 24 where the
/// recruitment came to nothing (art. L332-7); contrat de projet: 1 to 6 years in all (art. L332-24 to L332-26); CDI and
/// civil servants: no end.
/// </remarks>
/// <param name="Status">How the agent serves.</param>
/// <param name="Basis">On what article.</param>
/// <param name="Period">Of the contract.</param>
/// <param name="Since">First day of the contracts that it follows without a gap on the same article; null: its own.</param>
/// <param name="HasReason">Whether a reason to exceed the limit is recorded, where the law allows that.</param>
public sealed record ContractLength(EmploymentStatus Status, LegalBasis Basis, Period Period, DateOnly? Since = null, bool HasReason = false) : IRule
{
    public const int FixedTermMonths = 36;
    public const int TemporaryIncreaseMonths = 12;
    public const int TemporaryVacancyMonths = 12;
    public const int TemporaryVacancyExtendedMonths = 24;
    public const int ProjectMinMonths = 12;
    public const int ProjectMaxMonths = 72;

    /// <summary>Dates from this year on are typing mistakes.</summary>
    private const int LastYear = 2100;

    private static readonly Limit EachFixedTerm = new(FixedTermMonths, "CGFP, art. L332-4");

    /// <summary>Articles with a limit of their own; null: none but the need itself.</summary>
    private static readonly Dictionary<LegalBasis, Limit?> Limits = new()
    {
        [LegalBasis.Replacement] = null,
        [LegalBasis.TemporaryIncrease] = new(TemporaryIncreaseMonths, "CGFP, art. L332-22"),
        [LegalBasis.TemporaryVacancy] = new(TemporaryVacancyMonths, "CGFP, art. L332-7")
        {
            InAll = true,
            Exceptional = (TemporaryVacancyExtendedMonths, "si la procédure de recrutement n’a pas pu aboutir au terme de la première année"),
        },
        [LegalBasis.Project] = new(ProjectMaxMonths, "CGFP, art. L332-24") { InAll = true },
    };

    /// <summary>Whether it is longer than the ordinary limit, which only a recorded reason allows.</summary>
    public bool ExceedsOrdinary => Own is { Exceptional: not null } limit && Period.End is { } end && end > Limit.Latest(From(limit), limit.Months);

    public Result On(DateOnly day) => Status switch
    {
        _ when Period.Start.Year >= LastYear || Period.End is { Year: >= LastYear } => ContractErrors.TooFar,
        EmploymentStatus.CivilServant or EmploymentStatus.Permanent =>
            Period.End is null ? Result.Success : ContractErrors.NoEndExpected(Status),
        _ when Period.End is null => ContractErrors.EndMissing(Status),
        EmploymentStatus.Project when Since is null || Since == Period.Start => Period.IsShorterThan(ProjectMinMonths) ? ContractErrors.ProjectTooShort : Within(),
        EmploymentStatus.Project or EmploymentStatus.FixedTerm => Within(),
        _ => Result.Success,
    };

    private Limit? Own => Status switch
    {
        EmploymentStatus.Project => Limits[LegalBasis.Project],
        EmploymentStatus.FixedTerm => Limits.TryGetValue(Basis, out var own) ? own : EachFixedTerm,
        _ => null,
    };

    private Result Within()
    {
        if (Own is not { } limit || Period.End is not { } end) return Result.Success;
        var from = From(limit);
        var latest = Limit.Latest(from, limit.Months);
        if (end <= latest) return Result.Success;
        if (limit.Exceptional is not { } exceptional) return ContractErrors.TooLong(limit.Months, limit.Reference, latest);
        var extended = Limit.Latest(from, exceptional.Months);
        return end > extended ? ContractErrors.TooLong(exceptional.Months, limit.Reference, extended)
            : HasReason ? Result.Success
            : ContractErrors.ReasonNeeded(limit.Months, limit.Reference, latest, extended, exceptional.When);
    }

    private DateOnly From(Limit limit) => limit.InAll && Since is { } since ? since : Period.Start;

    /// <summary>A limit of the law.</summary>
    /// <param name="Months">From the first day, to the day before the same date.</param>
    /// <param name="Reference">Where it stands.</param>
    private sealed record Limit(int Months, string Reference)
    {
        /// <summary>Renewals count towards it.</summary>
        public bool InAll { get; init; }

        /// <summary>How far a recorded reason may stretch it, and which reason the law accepts.</summary>
        public (int Months, string When)? Exceptional { get; init; }

        public static DateOnly Latest(DateOnly from, int months) => from.AddMonths(months).AddDays(-1);
    }
}
