using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>The candidate has until the end of a day to come, in Paris, to answer; nobody starts before that day.</summary>
/// <remarks>A choice of design: no text fixes this delay.</remarks>
/// <param name="LastDay">Last day to answer, included.</param>
/// <param name="StartsOn">First day of the contract.</param>
public sealed record AnswerDeadline(DateOnly LastDay, DateOnly StartsOn) : IRule
{
    /// <summary>The candidate is reminded so many days before.</summary>
    public const int ReminderDays = 2;

    /// <summary>What a form proposes, from today.</summary>
    public const int UsualDays = 10;

    public Result On(DateOnly day) => Result.All(
        LastDay < day ? OfferErrors.DeadlineNotToCome : Result.Success,
        LastDay > StartsOn ? OfferErrors.DeadlineAfterStart(StartsOn) : Result.Success);

    public bool IsOver(DateOnly day) => day > LastDay;
}
