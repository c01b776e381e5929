using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Erases what somebody said about staying or leaving, and of who left what was decided and done to keep them. Counts of the pulse stay: nobody can be found in them.</summary>
internal static class ListeningErasure
{
    public static async Task Run(ITalentDbContext db, IAccess access, string? email, CancellationToken cancellationToken) =>
        Erase(db, await db.ListeningTracesOf(access, email, cancellationToken));

    /// <summary>What the trail says of them goes with them.</summary>
    public static void Erase(ITalentDbContext db, ListeningTraces traces)
    {
        ErasedThing[] told =
        [
            .. traces.Interviews.Select(i => new ErasedThing(nameof(RetentionInterview), i.Id.Value)), .. traces.Decisions.Select(d => new ErasedThing(nameof(DueDecision), d.Id.Value)),
            .. traces.Actions.Select(a => new ErasedThing(nameof(RetentionAction), a.Id.Value)), .. traces.Enrolments.Select(e => new ErasedThing(nameof(TrainingEnrolment), e.Id.Value)),
        ];
        if (told.Length > 0) db.Enqueue(new PersonErased(told));
        foreach (var interview in traces.Interviews) db.Remove(interview);
        foreach (var decision in traces.Decisions) db.Remove(decision);
        foreach (var action in traces.Actions) db.Remove(action);
        foreach (var enrolment in traces.Enrolments) db.Remove(enrolment);
        foreach (var intention in traces.Intentions) db.Remove(intention);
        foreach (var entry in traces.Entries) db.Remove(entry);
    }
}
