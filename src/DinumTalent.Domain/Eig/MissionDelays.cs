namespace DinumTalent.Domain.Eig;

/// <summary>After how many days what is missing in a mission is told. Section <c>Missions</c> of the configuration.</summary>
public sealed record MissionDelays
{
    public const string Section = "Missions";

    /// <summary>Without a check-in, from the first day or the last check-in on.</summary>
    public int SilentDays { get; init; } = 35;

    /// <summary>Without having seen a mentor, from the first day or the last time on.</summary>
    public int MentorDays { get; init; } = 45;

    /// <summary>Before the last day, fellow and host are asked what comes next.</summary>
    public int RenewalDays { get; init; } = 90;

    /// <summary>After a survey was sent, it is sent again, once.</summary>
    public int SurveyReminderDays { get; init; } = 14;
}
