namespace DinumTalent.Domain.Eig;

/// <summary>A step of a mission.</summary>
/// <param name="Number">From 1 within the mission.</param>
/// <param name="Title">What is to be there.</param>
/// <param name="DueOn">By when.</param>
/// <param name="ReachedOn">Null while it is not.</param>
public sealed record Milestone(int Number, string Title, DateOnly DueOn, DateOnly? ReachedOn)
{
    public const int TitleMaxLength = 150;

    /// <summary>Whether its day has passed without it.</summary>
    public bool IsLateOn(DateOnly day) => ReachedOn is null && DueOn < day;
}
