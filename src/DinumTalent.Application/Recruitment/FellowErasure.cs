using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Erases applications to cohorts whole, with CV and all that was noted of them; only how many ended so is still counted.</summary>
internal static class FellowErasure
{
    public static async Task Erase(ITalentDbContext db, FellowTraces traces, CancellationToken cancellationToken)
    {
        if (traces.Applications.Count == 0) return;
        foreach (var application in traces.Applications) await db.EraseFile(application.Cv.FileId, cancellationToken);
        await db.CountErased([.. traces.Applications.GroupBy(a => (a.CohortId, a.Sprint, a.Status)).Select(g => new FellowTally(g.Key.CohortId, g.Key.Sprint, g.Key.Status, g.Count()))], cancellationToken);
        db.Enqueue(new PersonErased(
        [
            .. traces.Applications.Select(a => new ErasedThing(nameof(FellowApplication), a.Id.Value)),
            .. traces.Readings.Select(r => new ErasedThing(nameof(PreselectionReading), r.Id.Value)),
            .. traces.Verdicts.Select(v => new ErasedThing(nameof(PreselectionVerdict), v.Id.Value)),
        ]));
        foreach (var verdict in traces.Verdicts) db.Remove(verdict);
        foreach (var reading in traces.Readings) db.Remove(reading);
        foreach (var application in traces.Applications) db.Remove(application);
    }
}
