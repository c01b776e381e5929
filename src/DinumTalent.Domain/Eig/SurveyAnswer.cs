namespace DinumTalent.Domain.Eig;

/// <summary>What a fellow answers to a survey.</summary>
/// <param name="Intention">Whether the person wants to stay in the administration.</param>
/// <param name="Situation">Where the person works; asked from six months on.</param>
/// <param name="LeftOn">Last day in the administration, for who has left.</param>
/// <param name="Comment">In own words.</param>
public sealed record SurveyAnswer(StayIntention? Intention, AlumniSituation? Situation, DateOnly? LeftOn, string? Comment);
