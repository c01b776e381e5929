using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <content>How an application is treated: moved, refused, taken back, evaluated, commented.</content>
public sealed partial class JobApplication
{
    /// <summary>Moves it between stages of the ordinary course; acceptance and refusal have verbs of their own.</summary>
    public Result MoveTo(PipelineStageId target, Vacancy vacancy, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.InProgress) return ApplicationErrors.NotInProgress(Status);
        if (vacancy.FindStage(target) is not { } to) return ApplicationErrors.NoSuchStage;
        if (to.Id == StageId) return ApplicationErrors.SameStage;
        if (to.Kind is StageKind.Accepted or StageKind.Refused) return ApplicationErrors.UseVerb;
        if (vacancy.Status is not (VacancyStatus.Published or VacancyStatus.Closed)) return VacancyErrors.NotPossible(vacancy.Status);

        return Transfer(to, vacancy, HistoryKind.Moved, by, now, null);
    }

    /// <summary>Refuses it for an internal reason; the message leaves now, or with the end of the recruitment when deferred.</summary>
    public Result Refuse(RefusalReason reason, string? message, bool defer, Vacancy vacancy, StageActor by, DateTime now) =>
        Refuse(reason, message, defer ? MessageTime.WithTheEnd : MessageTime.Now, vacancy, by, now);

    /// <summary>Sends the deferred message of a refusal.</summary>
    public Result ReleaseRefusalMessage(StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.Refused) return ApplicationErrors.NotRevertible(Status);
        if (RefusalToldAt is not null) return ApplicationErrors.MessageAlreadySent;
        (RefusalToldAt, RefusalSendOn) = (now, null);
        Note(HistoryKind.MessageSent, by, now);
        Raise(new RefusalMessageReleased(Id));
        return Result.Success;
    }

    /// <summary>Takes a refusal back, to the stage that it left; the candidate is told if told of the refusal.</summary>
    public Result RevertRefusal(string? reason, Vacancy vacancy, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.Refused) return ApplicationErrors.NotRevertible(Status);
        if (IsErased) return ErasureErrors.Erased;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > HistoryEntry.NoteMaxLength) return ApplicationErrors.ReasonMissing;
        if (vacancy.Status is not (VacancyStatus.Published or VacancyStatus.Closed)) return VacancyErrors.NotPossible(vacancy.Status);

        var back = GoBack(vacancy, HistoryKind.RefusalReverted, reason.Trim(), by, now);
        if (back.IsFailure) return back;
        if (RefusalToldAt is not null) Raise(new ApplicationReopened(Id));
        ForgetAnswer();
        return Result.Success;
    }

    /// <summary>The candidate gives up, at any time before the hire; a second time changes nothing.</summary>
    /// <remarks>Possible as well under a refusal not told yet, so that nobody learns of it by trying; the message then never leaves.</remarks>
    internal Result Withdraw(StageActor by, DateTime now)
    {
        if (Status is ApplicationStatus.Withdrawn) return Result.Success;
        var untold = Status is ApplicationStatus.Refused && RefusalToldAt is null;
        if (!untold && Status is not (ApplicationStatus.InProgress or ApplicationStatus.Accepted)) return ApplicationErrors.NotInProgress(Status);
        Status = ApplicationStatus.Withdrawn;
        ForgetAnswer();
        Note(HistoryKind.Withdrawn, by, now, from: StageId);
        Raise(new ApplicationWithdrawn(Id));
        return Result.Success;
    }

    public Result AddComment(string? text, StageActor by, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(text)) return ApplicationErrors.CommentEmpty;
        if (text.Length > Comment.TextMaxLength) return VacancyErrors.TooLong("Text", "Le commentaire", Comment.TextMaxLength);
        comments.Add(new Comment(comments.Count + 1, Hides(by.UserId) ? null : by.UserId, NameInTrail(by.UserId, by.Name), now, text.Trim()));
        return Result.Success;
    }

    public Result Assign(UserId evaluator, string name, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.InProgress) return ApplicationErrors.NotInProgress(Status);
        if (IsFrom(evaluator, null)) return IsSealed ? ApplicationErrors.EvaluatorNotHere : ApplicationErrors.EvaluatorIsCandidate;
        if (evaluators.Any(e => e.EvaluatorId == evaluator)) return ApplicationErrors.AlreadyAssigned;
        evaluators.Add(new EvaluatorAssignment(evaluator, name, now, by.UserId));
        Note(HistoryKind.EvaluatorAssigned, by, now, note: name);
        Raise(new EvaluatorAssigned(Id, evaluator));
        return Result.Success;
    }

    public Result Unassign(UserId evaluator, StageActor by, DateTime now)
    {
        if (evaluators.FirstOrDefault(e => e.EvaluatorId == evaluator) is not { } assigned) return ApplicationErrors.NotAssigned;
        // Leaving would show the scorecards of the others before the own one is given.
        if (by.UserId == evaluator) return ApplicationErrors.NotOneself;
        evaluators.Remove(assigned);
        Note(HistoryKind.EvaluatorRemoved, by, now, note: assigned.Name);
        return Result.Success;
    }

    internal Result Accept(Vacancy vacancy, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.InProgress) return ApplicationErrors.NotInProgress(Status);
        var moved = Transfer(vacancy.Stage(StageKind.Accepted), vacancy, HistoryKind.Accepted, by, now, null);
        if (moved.IsFailure) return moved;
        Status = ApplicationStatus.Accepted;
        Raise(new ApplicationAccepted(Id));
        return Result.Success;
    }

    internal Result UndoAcceptance(Vacancy vacancy, string? reason, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.Accepted) return ApplicationErrors.NotRevertible(Status);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > HistoryEntry.NoteMaxLength) return ApplicationErrors.ReasonMissing;
        var back = GoBack(vacancy, HistoryKind.AcceptanceUndone, reason.Trim(), by, now);
        if (back.IsFailure) return back;
        Raise(new AcceptanceUndone(Id));
        return Result.Success;
    }

    internal Result Hire(AgentId agent, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.Accepted) return ApplicationErrors.NotInProgress(Status);
        (Status, AgentId) = (ApplicationStatus.Hired, agent);
        Note(HistoryKind.Hired, by, now);
        Raise(new ApplicantHired(Id, agent));
        return Result.Success;
    }

    private Result Transfer(PipelineStage to, Vacancy vacancy, HistoryKind kind, StageActor by, DateTime now, string? note)
    {
        if (!StageTransitions.Allows(StageKind, to.Kind)) return ApplicationErrors.NoTransition(vacancy.FindStage(StageId)?.Name ?? "", to.Name);
        var from = StageId;
        Enter(to, now);
        Note(kind, by, now, from, to.Id, note);
        LiftAt(to, vacancy, by, now);
        return Result.Success;
    }

    /// <summary>Back to the stage that the last decision left.</summary>
    private Result GoBack(Vacancy vacancy, HistoryKind kind, string? reason, StageActor by, DateTime now)
    {
        var left = history.Last(h => h.Kind is HistoryKind.Refused or HistoryKind.Accepted).From;
        var back = left is { } id && vacancy.FindStage(id) is { } stage ? stage : vacancy.Stage(StageKind.Reception);
        if (!StageTransitions.AllowsReversal(StageKind, back.Kind)) return ApplicationErrors.NoTransition(vacancy.FindStage(StageId)?.Name ?? "", back.Name);
        var from = StageId;
        Enter(back, now);
        Status = ApplicationStatus.InProgress;
        Note(kind, by, now, from, back.Id, reason);
        Because(reason);
        return Result.Success;
    }
}
