using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <summary>That somebody handed in a scorecard; not what it says.</summary>
public sealed record SubmittedScorecard
{
    public required JobApplicationId ApplicationId { get; init; }

    public required UserId EvaluatorId { get; init; }

    /// <summary>The interview that it belongs to, or <see cref="InterviewId.None"/>.</summary>
    public required InterviewId InterviewId { get; init; }
}
