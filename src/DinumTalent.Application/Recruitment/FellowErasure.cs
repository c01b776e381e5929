using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Erases applications to cohorts whole, with CV and all that was noted of them; only how many ended so is still counted.</summary>
internal static class FellowErasure
{
    public static async Task Erase(ITalentDbContext db, FellowTraces traces, DateTime now, CancellationToken cancellationToken)
    {
        if (traces.Applications.Count == 0) return;
        foreach (var application in traces.Applications)
        {
            AuditionEnding.End(db, application, traces.Auditions.FirstOrDefault(h => h.ApplicationId == application.Id), [.. traces.Sheets.Where(s => s.ApplicationId == application.Id)], traces.Schedules, now);
            await db.EraseFile(application.Cv.FileId, cancellationToken);
        }

        await ErasedPlaces.Forget(db, traces.Applications, now, cancellationToken);
        await db.CountErased([.. traces.Applications.GroupBy(a => (a.CohortId, a.Sprint, a.Status)).Select(g => new FellowTally(g.Key.CohortId, g.Key.Sprint, g.Key.Status, g.Count()))], cancellationToken);
        db.Enqueue(new PersonErased(
        [
            .. traces.Applications.Select(a => new ErasedThing(nameof(FellowApplication), a.Id.Value)),
            .. traces.Readings.Select(r => new ErasedThing(nameof(PreselectionReading), r.Id.Value)),
            .. traces.Verdicts.Select(v => new ErasedThing(nameof(PreselectionVerdict), v.Id.Value)),
            .. traces.Auditions.Select(h => new ErasedThing(nameof(Audition), h.Id.Value)),
            .. traces.Sheets.Select(s => new ErasedThing(nameof(AuditionSheet), s.Id.Value)),
        ]));
        foreach (var sheet in traces.Sheets) db.Remove(sheet);
        foreach (var audition in traces.Auditions) db.Remove(audition);
        foreach (var verdict in traces.Verdicts) db.Remove(verdict);
        foreach (var reading in traces.Readings) db.Remove(reading);
        foreach (var application in traces.Applications) db.Remove(application);
    }
}
