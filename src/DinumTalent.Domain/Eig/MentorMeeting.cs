namespace DinumTalent.Domain.Eig;

/// <summary>That fellow and mentor saw each other.</summary>
/// <param name="Mentor">Which of the two.</param>
/// <param name="On">When.</param>
public sealed record MentorMeeting(MissionSide Mentor, DateOnly On);
