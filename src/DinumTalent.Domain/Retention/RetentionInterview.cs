using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>What an interview says.</summary>
/// <param name="HeldOn">When.</param>
/// <param name="Reasons">What was given, one at least.</param>
/// <param name="Comment">In the words of the agent, as agreed with the agent.</param>
/// <param name="Destination">Where the agent goes; for an exit alone.</param>
/// <param name="FollowUp">What is to follow; null where nothing.</param>
/// <param name="FollowedUpOn">When that was done; null while it is not.</param>
public sealed record InterviewWords(
    DateOnly? HeldOn, IReadOnlyCollection<LeavingReason> Reasons, string? Comment, DepartureDestination? Destination, string? FollowUp, DateOnly? FollowedUpOn = null);

/// <summary>An interview about staying or leaving, recorded by human resources. The agent reads all of it; the trail tells that it exists, not what it says.</summary>
public sealed class RetentionInterview : AggregateRoot<RetentionInterviewId>, IAudited
{
    public const int CommentMaxLength = 2_000;
    public const int FollowUpMaxLength = 500;
    public const int NameMaxLength = 200;

    private RetentionInterview()
    {
    }

    private RetentionInterview(Agent agent, RetentionInterviewKind kind, UserId? by, string byName) : base(RetentionInterviewId.New()) =>
        (AgentId, OrganisationId, JobProfileId, Kind, RecordedBy, RecordedByName) = (agent.Id, agent.OrganisationId, agent.JobProfileId, kind, by, byName);

    public AgentId AgentId { get; private set; }

    /// <summary>Where the agent served: what was said there does not move with the agent.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public JobProfileId? JobProfileId { get; private set; }

    public RetentionInterviewKind Kind { get; private set; }

    public DateOnly HeldOn { get; private set; }

    [Untold]
    public IReadOnlyList<LeavingReason> Reasons { get; private set; } = [];

    [Untold]
    public string? Comment { get; private set; }

    [Untold]
    public DepartureDestination? Destination { get; private set; }

    [Untold]
    public string? FollowUp { get; private set; }

    public DateOnly? FollowedUpOn { get; private set; }

    /// <summary>Null for the system.</summary>
    public UserId? RecordedBy { get; private set; }

    public string RecordedByName { get; private set; } = "";

    /// <summary>Whether something is still to follow.</summary>
    public bool AwaitsFollowUp => FollowUp is not null && FollowedUpOn is null;

    /// <param name="agent">With whom.</param>
    /// <param name="kind">What for.</param>
    /// <param name="words">What was said.</param>
    /// <param name="by">Who records it; null for the system.</param>
    /// <param name="byName">As the agent reads it.</param>
    /// <param name="today">The day it is.</param>
    public static Result<RetentionInterview> Record(Agent agent, RetentionInterviewKind? kind, InterviewWords words, UserId? by, string byName, DateOnly today)
    {
        if (kind is not { } of || !Enum.IsDefined(of)) return RetentionInterviewErrors.KindMissing;
        var interview = new RetentionInterview(agent, of, by, byName);
        var written = interview.Write(words, agent.ArrivedOn, today);
        return written.IsSuccess ? interview : Result<RetentionInterview>.Failure(written.Errors);
    }

    /// <summary>Corrects what was recorded.</summary>
    public Result Correct(InterviewWords words, Agent agent, DateOnly today) => Write(words, agent.ArrivedOn, today);

    private Result Write(InterviewWords words, DateOnly arrivedOn, DateOnly today)
    {
        var (comment, followUp) = (Text(words.Comment), Text(words.FollowUp));
        var valid = Result.All(
            words.HeldOn is not { } day ? RetentionInterviewErrors.DayMissing
                : day > today ? RetentionInterviewErrors.NotHeldYet
                : day < arrivedOn ? RetentionInterviewErrors.BeforeArrival(arrivedOn)
                : Result.Success,
            words.Reasons.Count == 0 || words.Reasons.Any(r => !Enum.IsDefined(r)) ? RetentionInterviewErrors.NoReason : Result.Success,
            Kind is RetentionInterviewKind.Exit && (words.Destination is not { } to || !Enum.IsDefined(to)) ? RetentionInterviewErrors.NoDestination
                : Kind is not RetentionInterviewKind.Exit && words.Destination is not (null or DepartureDestination.Unknown) ? RetentionInterviewErrors.DestinationOfStay : Result.Success,
            comment?.Length > CommentMaxLength ? RetentionInterviewErrors.TooLong(nameof(Comment), CommentMaxLength) : Result.Success,
            followUp?.Length > FollowUpMaxLength ? RetentionInterviewErrors.TooLong(nameof(FollowUp), FollowUpMaxLength) : Result.Success,
            words.FollowedUpOn > today ? Error.Invalid(nameof(FollowedUpOn), "Ce qui a été fait l’a été aujourd’hui au plus tard.") : Result.Success);
        if (valid.IsFailure) return valid;
        (HeldOn, Reasons, Comment) = (words.HeldOn!.Value, [.. words.Reasons.Distinct().Order()], comment);
        (Destination, FollowUp) = (Kind is RetentionInterviewKind.Exit ? words.Destination : null, followUp);
        FollowedUpOn = followUp is null ? null : words.FollowedUpOn;
        return Result.Success;
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
