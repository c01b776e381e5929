using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>What the history tells of interviews; two invitations at once meet on the version.</content>
public sealed partial class JobApplication
{
    /// <summary>An interview was offered or planned.</summary>
    public void NoteInterview(StageActor by, DateTime now, string? detail = null) => Note(HistoryKind.InterviewPlanned, by, now, note: Cut(detail));

    /// <summary>An interview was recorded as held or as missed, or cancelled.</summary>
    public void NoteInterview(Interview interview, StageActor by, DateTime now, string? detail = null)
    {
        HistoryKind? kind = interview.Status switch
        {
            InterviewStatus.Held => HistoryKind.InterviewHeld,
            InterviewStatus.NoShow => HistoryKind.InterviewMissed,
            InterviewStatus.Cancelled => HistoryKind.InterviewCancelled,
            _ => null,
        };
        if (kind is { } told) Note(told, by, now, note: Cut(detail));
    }

    private static string? Cut(string? note) => note is { Length: > HistoryEntry.NoteMaxLength } ? note[..HistoryEntry.NoteMaxLength] : note;
}
