using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Records what came of an interview within reach, and tells the history of the application.</summary>
internal static class InterviewRecording
{
    public static async Task<Result> Record(
        ITalentDbContext db, IAccess access, ICurrentUser user, InterviewId id, long version, bool wasHeld, IReadOnlyList<UserId> present, string? note, DateTime now, CancellationToken cancellationToken)
    {
        var treated = await TreatedInterview.Load(db, access, user, id, version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var (interview, application) = treated.Value;
        var (by, before) = (user.ActingPerson(), interview.Status);
        var recorded = wasHeld ? interview.RecordHeld(present, note, application, by, now) : interview.RecordNoShow(note, application, by, now);
        if (recorded.IsSuccess && interview.Status != before) application.NoteInterview(interview, by, now, Told(interview));
        return recorded;
    }

    private static string? Told(Interview interview) => interview.Status is InterviewStatus.Held
        ? $"Présents : {string.Join(", ", interview.Panel.Where(p => p.WasPresent == true).Select(p => p.Name))}"
        : null;
}
