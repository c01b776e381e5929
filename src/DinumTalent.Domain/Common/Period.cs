namespace DinumTalent.Domain.Common;

/// <summary>From a first day to a last one, both included; without a last day it goes on.</summary>
public sealed record Period
{
    private Period(DateOnly start, DateOnly? end) => (Start, End) = (start, end);

    public DateOnly Start { get; }

    public DateOnly? End { get; }

    public static Result<Period> Create(DateOnly start, DateOnly? end) =>
        end < start
            ? new Error("period.inverted", "La date de fin précède la date de début.", ErrorKind.Invalid, nameof(End))
            : new Period(start, end);

    public bool Contains(DateOnly day) => day >= Start && (End is null || day <= End);

    /// <summary>Whole months from the first day to the last one included; null for a period without end.</summary>
    public int? Months
    {
        get
        {
            if (End is not { } last) return null;
            var after = last.AddDays(1);
            var months = ((after.Year - Start.Year) * 12) + after.Month - Start.Month;
            return Start.AddMonths(months) > after ? months - 1 : months;
        }
    }

    /// <summary>Whether it lasts less than a number of whole months, counted from date to date.</summary>
    public bool IsShorterThan(int months) => End is { } last && last.AddDays(1) < Start.AddMonths(months);
}
