using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>What becomes of an application with the proposal made to its candidate.</content>
public sealed partial class JobApplication
{
    /// <summary>Writes down what happened to a proposal; the application's version then serialises it with other decisions.</summary>
    internal void NoteOffer(HistoryKind kind, StageActor by, DateTime now) => Note(kind, by, now);

    /// <summary>A proposal ended without an agreement: back to the stage that the acceptance left.</summary>
    internal Result ReleasePost(Vacancy vacancy, HistoryKind kind, string? reason, StageActor by, DateTime now) =>
        Status is ApplicationStatus.Accepted ? GoBack(vacancy, kind, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), by, now) : ApplicationErrors.NotRevertible(Status);
}
