using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <content>What recruiters write to the candidate on the way.</content>
public sealed partial class JobApplication
{
    private readonly List<WrittenMessage> messages = [];

    /// <summary>Sent to the candidate, in their order; decisions have messages of their own.</summary>
    public IReadOnlyList<WrittenMessage> Messages => messages;

    /// <summary>Writes to the candidate; who has withdrawn is left in peace.</summary>
    public Result Write(string? subject, string? text, StageActor by, DateTime now)
    {
        if (IsErased) return ErasureErrors.Erased;
        if (Status is ApplicationStatus.Withdrawn) return ApplicationErrors.NotInProgress(Status);
        var valid = WrittenMessage.Check(subject, text);
        if (valid.IsFailure) return valid;

        messages.Add(new WrittenMessage(messages.Count + 1, by.UserId, by.Name, now, subject!.Trim(), text!.Trim()));
        Note(HistoryKind.MessageSent, by, now, note: subject.Trim());
        Raise(new CandidateWritten(Id, messages.Count));
        return Result.Success;
    }
}

/// <summary>A message to a candidate, with its variables, see <see cref="MessageVariables"/>: they take their values when it leaves.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="ByName">Name at that time.</param>
/// <param name="At">In UTC.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Paragraphs.</param>
public sealed record WrittenMessage(int Number, UserId? By, string ByName, DateTime At, string Subject, string Text)
{
    public const int SubjectMaxLength = 150;

    /// <summary>Everything wrong with a message, at once.</summary>
    public static Result Check(string? subject, string? text) => Result.All(
        string.IsNullOrWhiteSpace(subject) ? Error.Invalid(nameof(Subject), "Écrivez l’objet du message.")
            : subject.Trim().Length > SubjectMaxLength ? VacancyErrors.TooLong(nameof(Subject), "L’objet", SubjectMaxLength)
            : subject.Any(char.IsControl) ? Error.Invalid(nameof(Subject), "Écrivez l’objet sur une seule ligne.")
            : MessageVariables.Check(subject, nameof(Subject)),
        string.IsNullOrWhiteSpace(text) ? Error.Invalid("Message", "Écrivez le message.")
            : text.Trim().Length > JobApplication.MessageMaxLength ? VacancyErrors.TooLong("Message", "Le message", JobApplication.MessageMaxLength)
            : MessageVariables.Check(text, "Message"));
}
