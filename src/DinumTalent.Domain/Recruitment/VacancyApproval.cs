using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Where a submission stands.</summary>
public enum ApprovalStatus
{
    [Label("En attente")] Pending,
    [Label("Approuvée")] Approved,
    [Label("Renvoyée pour modification")] Returned,
    [Label("Reprise par son auteur")] Withdrawn,
}

/// <summary>A step as it was when the vacancy was submitted.</summary>
public sealed record SubmittedStep(string Name, ApprovalStepKind Kind, int Quorum);

/// <summary>One submission of a vacancy for approval, with its own copy of the chain: a later edit of the chain changes nothing under way.</summary>
public sealed class VacancyApproval : AggregateRoot<VacancyApprovalId>, IAudited
{
    public const int CommentMaxLength = 2_000;

    private readonly List<ApprovalSeat> seats = [];

    private VacancyApproval()
    {
    }

    private VacancyApproval(VacancyId vacancy, StageActor by, DateTime now) : base(VacancyApprovalId.New()) =>
        (VacancyId, SubmittedBy, SubmittedByName, SubmittedAt, AskedAt) = (vacancy, by.UserId, by.Name, now, now);

    public VacancyId VacancyId { get; private set; }

    public ApprovalStatus Status { get; private set; }

    public UserId? SubmittedBy { get; private set; }

    public string SubmittedByName { get; private set; } = "";

    public DateTime SubmittedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>When the approvers of the step at hand were last asked, in UTC.</summary>
    public DateTime? AskedAt { get; private set; }

    /// <summary>From 0; the last one once all are passed.</summary>
    public int CurrentStep { get; private set; }

    public IReadOnlyList<SubmittedStep> Steps { get; private set; } = [];

    public IReadOnlyList<ApprovalSeat> Seats => seats;

    /// <summary>Freezes a draft and asks the approvers of its first step.</summary>
    public static Result<VacancyApproval> Submit(Vacancy vacancy, ApprovalNeed need, StageActor by, DateTime now, DateOnly today)
    {
        var submitted = vacancy.Submit(need, by.UserId, today);
        if (submitted.IsFailure) return Result<VacancyApproval>.Failure(submitted.Errors);

        var approval = new VacancyApproval(vacancy.Id, by, now)
        {
            Steps = [.. need.Steps.Select(s => new SubmittedStep(s.Name, s.Kind, s.Quorum))],
        };
        approval.seats.AddRange(need.Steps.SelectMany((step, i) =>
            step.Approvers.Where(a => a.Id != by.UserId && a.Id != vacancy.CreatedBy).Select(a => new ApprovalSeat(i, a))));
        approval.Raise(new ApprovalStepOpened(approval.Id, 0));
        return approval;
    }

    /// <summary>Approves the step at hand, or sends the vacancy back; once for each approver, and once for each person.</summary>
    /// <param name="vacancy">The one submitted.</param>
    /// <param name="decision">What is decided.</param>
    /// <param name="comment">Compulsory to send back.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="standsInFor">Whose delegate that person is today.</param>
    /// <param name="now">In UTC.</param>
    public Result Decide(Vacancy vacancy, ApprovalDecision decision, string? comment, StageActor by, IReadOnlySet<UserId> standsInFor, DateTime now)
    {
        if (vacancy.Id != VacancyId) return Error.NotFound;
        if (Status is not ApprovalStatus.Pending || vacancy.Status is not VacancyStatus.InApproval) return ApprovalErrors.Ended;
        var seat = SeatOf(vacancy, by.UserId, standsInFor);
        if (seat.IsFailure) return seat.ToResult();
        if (comment?.Length > CommentMaxLength) return VacancyErrors.TooLong(nameof(ApprovalSeat.Comment), "Le commentaire", CommentMaxLength);
        if (decision is ApprovalDecision.Returned && string.IsNullOrWhiteSpace(comment)) return ApprovalErrors.CommentMissing;

        seat.Value.Decide(decision, comment, by, now);
        if (decision is ApprovalDecision.Returned) End(ApprovalStatus.Returned, now);
        else if (seats.Count(s => s.Step == CurrentStep && s.Decision is ApprovalDecision.Approved) >= Steps[CurrentStep].Quorum) Advance(now);
        vacancy.Follow(Status);
        return Result.Success;
    }

    /// <summary>The seat from which a person decides the step at hand, or why there is none.</summary>
    public Result<ApprovalSeat> SeatOf(Vacancy vacancy, UserId? person, IReadOnlySet<UserId> standsInFor)
    {
        if (person is null) return Error.NotFound;
        if (person == SubmittedBy || person == vacancy.CreatedBy) return ApprovalErrors.OwnVacancy;
        var here = seats.Where(s => s.Step == CurrentStep).ToList();
        if (here.Any(s => s.DecidedBy == person || (s.ApproverId == person && s.Decision is not null))) return ApprovalErrors.AlreadyDecided;
        var seat = here.FirstOrDefault(s => s.ApproverId == person)
            ?? here.FirstOrDefault(s => s.Decision is null && standsInFor.Contains(s.ApproverId));
        return seat is null ? ApprovalErrors.NotYourTurn : seat;
    }

    /// <summary>Takes the vacancy back to write it again; what was decided is worth nothing for the next submission.</summary>
    public Result Withdraw(Vacancy vacancy, DateTime now)
    {
        if (vacancy.Id != VacancyId) return Error.NotFound;
        if (Status is not (ApprovalStatus.Pending or ApprovalStatus.Approved)) return ApprovalErrors.Ended;
        var begins = vacancy.May(VacancyAct.Withdraw);
        if (begins.IsFailure) return begins;
        (Status, EndedAt) = (ApprovalStatus.Withdrawn, now);
        vacancy.Follow(Status);
        return Result.Success;
    }

    /// <summary>Asks again those who have not decided the step at hand; nothing once it is over.</summary>
    public void Remind(DateTime now)
    {
        if (Status is not ApprovalStatus.Pending) return;
        AskedAt = now;
        Raise(new ApprovalReminderDue(Id, CurrentStep));
    }

    private void Advance(DateTime now)
    {
        if (CurrentStep == Steps.Count - 1)
        {
            End(ApprovalStatus.Approved, now);
            return;
        }

        CurrentStep++;
        AskedAt = now;
        Raise(new ApprovalStepOpened(Id, CurrentStep));
    }

    private void End(ApprovalStatus status, DateTime now)
    {
        (Status, EndedAt) = (status, now);
        Raise(new ApprovalEnded(Id));
    }
}
