using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Contracts for a temporary increase of work: twelve months at most within eighteen consecutive months.</summary>
/// <remarks>CGFP, art. L332-22 (1°). Counted in days, over the eighteen months that end with the contract to be signed, per employer.</remarks>
/// <param name="Next">The contract to be signed.</param>
/// <param name="Before">The other contracts of the agent.</param>
public sealed record TemporaryIncrease(ServiceSpell Next, IReadOnlyList<ServiceSpell> Before) : IRule
{
    public const int WithinMonths = 18;

    public Result On(DateOnly day)
    {
        if (Next.Basis is not LegalBasis.TemporaryIncrease || Next.End is not { } end) return Result.Success;
        var windowStart = end.AddDays(1).AddMonths(-WithinMonths);
        var allowed = windowStart.AddMonths(ContractLength.TemporaryIncreaseMonths).DayNumber - windowStart.DayNumber;
        var served = Before.Where(s => s.Basis is LegalBasis.TemporaryIncrease && s.Employer == Next.Employer && s.Start < Next.Start).Append(Next)
            .Sum(s => Math.Max(0, Earlier(s.End ?? end, end).DayNumber - Later(s.Start, windowStart).DayNumber + 1));
        return served <= allowed ? Result.Success : ContractErrors.IncreaseTooLong(windowStart, end, served - allowed);
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
