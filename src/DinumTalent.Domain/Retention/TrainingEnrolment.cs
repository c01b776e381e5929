using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>How far an agent is with a training.</summary>
public enum TrainingStatus
{
    [Label("Demandée")] Wished,
    [Label("Acceptée")] Approved,
    [Label("Refusée")] Refused,
    [Label("Inscrite")] Enrolled,
    [Label("Achevée")] Completed,
    [Label("Abandonnée")] GivenUp,
}

/// <summary>Who had the idea.</summary>
public enum TrainingOrigin
{
    [Label("L’agent")] Agent,
    [Label("Le responsable")] Manager,
    [Label("Les ressources humaines")] HumanResources,
}

/// <summary>What became of a request for a training, for the mail that says so.</summary>
public sealed record TrainingSettled(TrainingEnrolmentId Enrolment, TrainingStatus Status) : IDomainEvent;

/// <summary>One agent and one training: wished, decided, enrolled with dates, completed or given up. At most one of them is open at a time.</summary>
public sealed class TrainingEnrolment : AggregateRoot<TrainingEnrolmentId>, IAudited
{
    public const int TextMaxLength = 500;

    /// <summary>From the first day to the last: modules spread over a year and a half at most.</summary>
    public const int MostDays = 550;

    /// <summary>Dates further than this from today are typing mistakes, in years.</summary>
    public const int FarYears = 3;

    private TrainingEnrolment()
    {
    }

    private TrainingEnrolment(TrainingId training, AgentId agent, TrainingOrigin origin, UserId? by, DateTime now) : base(TrainingEnrolmentId.New()) =>
        (TrainingId, AgentId, Origin, RequestedBy, RequestedAt) = (training, agent, origin, by, now);

    public TrainingId TrainingId { get; private set; }

    public AgentId AgentId { get; private set; }

    public TrainingOrigin Origin { get; private set; }

    public TrainingStatus Status { get; private set; }

    /// <summary>Why the training is wished, in the words of who asks; null without.</summary>
    public string? Motivation { get; private set; }

    /// <summary>Who asked; null for the system.</summary>
    public UserId? RequestedBy { get; private set; }

    public DateTime RequestedAt { get; private set; }

    public UserId? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why it was refused or given up; null otherwise.</summary>
    public string? Reason { get; private set; }

    public DateOnly? StartsOn { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly? EndsOn { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    /// <summary>When it was refused, completed or given up; null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>Whether its last day has passed and nobody has said how it ended.</summary>
    public bool IsLate(DateOnly today) => Status is TrainingStatus.Enrolled && EndsOn < today;

    /// <summary>The agent asks for a training.</summary>
    public static Result<TrainingEnrolment> Wish(Training training, AgentId agent, string? motivation, UserId? by, DateTime now) =>
        Begin(training, agent, TrainingOrigin.Agent, motivation, by, now);

    /// <summary>Who may decide proposes a training to an agent: nothing is left to decide but to enrol. The agent is told, and may give it up.</summary>
    public static Result<TrainingEnrolment> Propose(Training training, AgentId agent, TrainingOrigin origin, string? motivation, UserId? by, DateTime now)
    {
        var begun = Begin(training, agent, origin, motivation, by, now);
        return begun.IsSuccess && begun.Value.Approve(by, now) is { IsFailure: true } refused ? Result<TrainingEnrolment>.Failure(refused.Errors) : begun;
    }

    public Result Approve(UserId? by, DateTime now)
    {
        if (Status is not TrainingStatus.Wished) return TrainingErrors.Not(Status, "elle ne s’accepte plus");
        return Settle(TrainingStatus.Approved, by, now);
    }

    /// <summary>The agent reads the reason.</summary>
    public Result Refuse(string? reason, UserId? by, DateTime now)
    {
        if (Status is not TrainingStatus.Wished) return TrainingErrors.Not(Status, "elle ne se refuse plus");
        if (!IsReason(reason)) return TrainingErrors.NoReason;
        (Reason, ClosedAt) = (reason!.Trim(), now);
        return Settle(TrainingStatus.Refused, by, now);
    }

    /// <summary>Books the days; entered again, other days take their place.</summary>
    public Result Enrol(DateOnly? startsOn, DateOnly? endsOn, DateOnly today)
    {
        if (Status is not (TrainingStatus.Approved or TrainingStatus.Enrolled)) return TrainingErrors.Not(Status, "l’inscription n’est plus possible");
        if (startsOn is not { } first || endsOn is not { } last) return TrainingErrors.NoDates;
        if (last < first) return TrainingErrors.DatesInverted;
        if (last.DayNumber - first.DayNumber >= MostDays) return TrainingErrors.TooLong;
        if (first < today.AddYears(-FarYears) || last > today.AddYears(FarYears)) return TrainingErrors.FarDates;
        if (Status is TrainingStatus.Enrolled && StartsOn == first && EndsOn == last) return Result.Success;
        (Status, StartsOn, EndsOn) = (TrainingStatus.Enrolled, first, last);
        Raise(new TrainingSettled(Id, Status));
        return Result.Success;
    }

    /// <summary>The agent has followed it to the end.</summary>
    public Result Complete(DateOnly? on, DateOnly today, DateTime now)
    {
        if (Status is not TrainingStatus.Enrolled) return TrainingErrors.Not(Status, "elle ne s’achève pas");
        if (on is not { } day) return TrainingErrors.NoCompletionDay;
        if (day > today) return TrainingErrors.CompletedInTheFuture;
        if (day < StartsOn) return TrainingErrors.CompletedBeforeStart;
        (Status, CompletedOn, ClosedAt) = (TrainingStatus.Completed, day, now);
        Raise(new TrainingSettled(Id, Status));
        return Result.Success;
    }

    /// <summary>Ends it before its end: the agent no longer wants or can, or the training does not take place.</summary>
    /// <param name="byAgent">The agent need not be told of the own act.</param>
    public Result GiveUp(string? reason, bool byAgent, DateTime now)
    {
        if (!IsOpen) return TrainingErrors.Not(Status, "elle ne s’abandonne plus");
        if (!IsReason(reason)) return TrainingErrors.NoReason;
        (Status, Reason, ClosedAt) = (TrainingStatus.GivenUp, reason!.Trim(), now);
        Because(Reason);
        if (!byAgent) Raise(new TrainingSettled(Id, Status));
        return Result.Success;
    }

    private static Result<TrainingEnrolment> Begin(Training training, AgentId agent, TrainingOrigin origin, string? motivation, UserId? by, DateTime now)
    {
        if (training.IsRetired) return TrainingErrors.Retired;
        if (motivation?.Trim().Length > TextMaxLength) return TrainingErrors.LongMotivation;
        return new TrainingEnrolment(training.Id, agent, origin, by, now) { Motivation = string.IsNullOrWhiteSpace(motivation) ? null : motivation.Trim() };
    }

    private Result Settle(TrainingStatus status, UserId? by, DateTime now)
    {
        (Status, DecidedBy, DecidedAt) = (status, by, now);
        Because(Reason);
        Raise(new TrainingSettled(Id, status));
        return Result.Success;
    }

    private static bool IsReason(string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Trim().Length <= TextMaxLength;
}
