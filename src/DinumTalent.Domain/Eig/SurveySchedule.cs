namespace DinumTalent.Domain.Eig;

/// <summary>On which day each survey of a mission is sent.</summary>
/// <param name="StartsOn">First day of the mission.</param>
/// <param name="LastDay">Last day that counts.</param>
public sealed record SurveySchedule(DateOnly StartsOn, DateOnly LastDay)
{
    /// <summary>A survey that is later than this is not sent any more: what it asks for lies too far back.</summary>
    public const int DaysToSend = 60;

    /// <summary>After it was due, a survey can be answered for so long.</summary>
    public const int DaysToAnswer = 120;

    /// <summary>After the first day, when somebody can say how it begins.</summary>
    public const int DaysToBegin = 14;

    public DateOnly DueOn(SurveyKind kind) => kind switch
    {
        SurveyKind.Start => StartsOn.AddDays(DaysToBegin),
        SurveyKind.End => LastDay,
        SurveyKind.SixMonths => LastDay.AddMonths(6),
        SurveyKind.TwelveMonths => LastDay.AddMonths(12),
        _ => LastDay.AddMonths(24),
    };

    /// <summary>Those to be sent on a day, whether they were or not. A mission that ends before its beginning was asked about is asked at its end alone.</summary>
    public IEnumerable<SurveyKind> SendableOn(DateOnly day) =>
        Enum.GetValues<SurveyKind>().Where(k => DueOn(k) <= day && day <= DueOn(k).AddDays(DaysToSend) && (k is not SurveyKind.Start || DueOn(k) < LastDay));
}
