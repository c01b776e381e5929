using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A permanent post, or a contract of a year or more, is filled one month after its publication at the earliest.</summary>
/// <remarks>Décret n° 2018-1351. A recorded urgency lifts the delay.</remarks>
public sealed record MinimumPublication(DateOnly? PublishedOn, bool IsBound, string? Urgency) : IRule
{
    public DateOnly? PossibleFrom => IsBound && Urgency is null ? PublishedOn?.AddMonths(1) : PublishedOn;

    public Result On(DateOnly day) =>
        !IsBound || Urgency is not null ? Result.Success
        : PublishedOn is null ? VacancyErrors.NeverPublished
        : day < PossibleFrom ? VacancyErrors.TooEarlyToFill(PossibleFrom.Value)
        : Result.Success;
}
