using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>What the candidate is told of a refusal, when, and what is explained on request.</content>
public sealed partial class JobApplication
{
    public const int FeedbackMaxLength = 4_000;
    public const int FeedbackQuestionMaxLength = 1_000;

    /// <summary>Day in Paris on which the message of the refusal leaves; null: with the end of the recruitment.</summary>
    public DateOnly? RefusalSendOn { get; private set; }

    /// <summary>When the candidate asked for the reasons of the refusal.</summary>
    public DateTime? FeedbackAskedAt { get; private set; }

    /// <summary>What the candidate would like to understand.</summary>
    public string? FeedbackQuestion { get; private set; }

    public DateTime? FeedbackAnsweredAt { get; private set; }

    public string? FeedbackAnswer { get; private set; }

    /// <summary>Refused, and the message is still to leave.</summary>
    public bool IsRefusalToTell => Status is ApplicationStatus.Refused && RefusalToldAt is null;

    /// <summary>Refuses it for an internal reason, with a message that leaves now, on a day, or with the end of the recruitment.</summary>
    public Result Refuse(RefusalReason reason, string? message, MessageTime time, Vacancy vacancy, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.InProgress) return ApplicationErrors.NotInProgress(Status);
        if (!Enum.IsDefined(reason)) return ApplicationErrors.ReasonMissing;
        var valid = CheckMessage(message);
        if (valid.IsFailure) return valid;
        if (vacancy.Status is VacancyStatus.Draft) return VacancyErrors.NotPossible(vacancy.Status);

        var moved = Transfer(vacancy.Stage(StageKind.Refused), vacancy, HistoryKind.Refused, by, now, reason.Label());
        if (moved.IsFailure) return moved;
        (Status, RefusalReason, RefusalToldAt) = (ApplicationStatus.Refused, reason, null);
        Because(reason.Label());
        Raise(new ApplicationRefused(Id));
        return Plan(message!, time, vacancy, by, now);
    }

    /// <summary>Changes the message of a refusal that has not left, or the day on which it leaves.</summary>
    public Result ChangeRefusalMessage(string? message, MessageTime time, Vacancy vacancy, StageActor by, DateTime now)
    {
        if (Status is not ApplicationStatus.Refused) return ApplicationErrors.NotRevertible(Status);
        if (RefusalToldAt is not null) return ApplicationErrors.MessageAlreadySent;
        var valid = CheckMessage(message);
        return valid.IsFailure ? valid : Plan(message!, time, vacancy, by, now);
    }

    /// <summary>The candidate asks for the reasons of the refusal.</summary>
    public Result AskFeedback(string? question, int months, DateTime now, DateOnly today)
    {
        if (IsErased) return ErasureErrors.Erased;
        var allowed = Feedback(months).On(today);
        if (allowed.IsFailure) return allowed;
        if (question?.Length > FeedbackQuestionMaxLength) return VacancyErrors.TooLong("Question", "Votre question", FeedbackQuestionMaxLength);

        (FeedbackAskedAt, FeedbackQuestion) = (now, string.IsNullOrWhiteSpace(question) ? null : question.Trim());
        Note(HistoryKind.FeedbackAsked, new StageActor(CandidateId, Name.Full), now);
        return Result.Success;
    }

    /// <summary>Whether the candidate may ask for the reasons of the refusal, and until when.</summary>
    public FeedbackRequest Feedback(int months) =>
        new(Status, RefusalToldAt is { } told ? DateOnly.FromDateTime(told) : null, FeedbackAskedAt is not null, months);

    /// <summary>Explains the refusal to a candidate who asked; the text is mailed and kept.</summary>
    public Result AnswerFeedback(string? text, StageActor by, DateTime now)
    {
        if (IsErased) return ErasureErrors.Erased;
        if (FeedbackAskedAt is null) return FeedbackErrors.NotAsked;
        if (FeedbackAnsweredAt is not null) return FeedbackErrors.AlreadyAnswered;
        if (string.IsNullOrWhiteSpace(text)) return FeedbackErrors.AnswerMissing;
        if (text.Length > FeedbackMaxLength) return VacancyErrors.TooLong("Text", "La réponse", FeedbackMaxLength);

        (FeedbackAnsweredAt, FeedbackAnswer) = (now, text.Trim());
        Note(HistoryKind.FeedbackGiven, by, now);
        Raise(new FeedbackGiven(Id));
        return Result.Success;
    }

    private static Result CheckMessage(string? message) =>
        string.IsNullOrWhiteSpace(message) ? ApplicationErrors.MessageMissing
        : message.Length > MessageMaxLength ? VacancyErrors.TooLong("Message", "Le message", MessageMaxLength)
        : MessageVariables.Check(message, "Message");

    /// <summary>Once the recruitment is over there is nothing left to wait for.</summary>
    private Result Plan(string message, MessageTime time, Vacancy vacancy, StageActor by, DateTime now)
    {
        (RefusalMessage, RefusalSendOn) = (message.Trim(), time.Day);
        return time.IsNow || vacancy.IsOver ? ReleaseRefusalMessage(by, now) : Result.Success;
    }

    /// <summary>Nothing is planned, told, asked or explained any more.</summary>
    private void ForgetAnswer() =>
        (RefusalReason, RefusalMessage, RefusalToldAt, RefusalSendOn, FeedbackAskedAt, FeedbackQuestion, FeedbackAnsweredAt, FeedbackAnswer) =
        (null, null, null, null, null, null, null, null);
}
