using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>A mission was opened: fellow and mentors learn where it is followed.</summary>
public sealed record MissionOpened(MissionId MissionId) : IDomainEvent;

/// <summary>Fellow and operational mentor are asked what comes after the mission.</summary>
public sealed record RenewalAsked(MissionId MissionId) : IDomainEvent;

/// <summary>A survey goes to a fellow.</summary>
public sealed record SurveySent(AlumniSurveyId SurveyId) : IDomainEvent;

/// <summary>A survey that was not answered goes again, once.</summary>
public sealed record SurveyReminded(AlumniSurveyId SurveyId) : IDomainEvent;

/// <summary>The programme is told what is wrong in the missions of a cohort.</summary>
public sealed record MissionsDigested(CohortId CohortId, DateOnly On) : IDomainEvent;
