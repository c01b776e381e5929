using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A new deadline more than six months away is a typing mistake until somebody confirms it: once it stands, it is not brought forward.</summary>
/// <param name="Deadline">Last day to apply, included.</param>
/// <param name="IsConfirmed">Whether the person has been asked, and keeps to it.</param>
public sealed record DistantDeadline(DateOnly Deadline, bool IsConfirmed) : IRule
{
    public const int Months = 6;

    public Result On(DateOnly day) => IsConfirmed || Deadline <= day.AddMonths(Months) ? Result.Success : VacancyErrors.DeadlineDistant(Deadline);
}
