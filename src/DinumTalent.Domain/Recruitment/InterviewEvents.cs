using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What somebody is told about an interview.</summary>
public enum InterviewNews
{
    /// <summary>Slots wait for the candidate's choice.</summary>
    SlotsOffered,

    /// <summary>It is fixed for a time.</summary>
    Planned,

    /// <summary>Time, place or panel changed.</summary>
    Changed,
    Cancelled,

    /// <summary>The candidate gave it up.</summary>
    Declined,

    /// <summary>To somebody who no longer conducts it.</summary>
    LeftPanel,
    Reminder,
}

/// <summary>One person is to be told about an interview: one event each, so that one address that fails delays nobody else.</summary>
/// <param name="InterviewId">Which.</param>
/// <param name="News">What happened.</param>
/// <param name="Sequence">Of the interview at that time: what a later change has overtaken is not told any more.</param>
/// <param name="MemberId">Somebody of the panel; null for the candidate.</param>
public sealed record InterviewNoticeDue(InterviewId InterviewId, InterviewNews News, int Sequence, UserId? MemberId) : IDomainEvent;

/// <summary>An application was refused, whether or not its message has left.</summary>
public sealed record ApplicationRefused(JobApplicationId ApplicationId) : IDomainEvent;
