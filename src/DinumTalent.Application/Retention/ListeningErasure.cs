using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Erases what somebody said about staying or leaving. Counts of the pulse stay: nobody can be found in them.</summary>
internal static class ListeningErasure
{
    public static async Task Run(ITalentDbContext db, IAccess access, string? email, CancellationToken cancellationToken) =>
        Erase(db, await db.ListeningTracesOf(access, email, cancellationToken));

    /// <summary>What the trail says of them goes with them.</summary>
    public static void Erase(ITalentDbContext db, ListeningTraces traces)
    {
        if (traces.Interviews.Count > 0) db.Enqueue(new PersonErased([.. traces.Interviews.Select(i => new ErasedThing(nameof(RetentionInterview), i.Id.Value))]));
        foreach (var interview in traces.Interviews) db.Remove(interview);
        foreach (var intention in traces.Intentions) db.Remove(intention);
        foreach (var entry in traces.Entries) db.Remove(entry);
    }
}
