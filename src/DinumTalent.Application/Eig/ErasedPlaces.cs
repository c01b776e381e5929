using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Leaves erased people out of the matchings that they took part in; a place that one held goes to the next, unless its mission was begun.</summary>
internal static class ErasedPlaces
{
    public static async Task Forget(ITalentDbContext db, IReadOnlyCollection<FellowApplication> applications, DateTime now, CancellationToken cancellationToken)
    {
        var (ids, cohorts) = (applications.Select(a => a.Id).ToList(), applications.Select(a => a.CohortId).Distinct().ToList());
        var (scenarios, results) = await db.MatchingsOf(cohorts, cancellationToken);
        foreach (var scenario in scenarios) scenario.Forget(ids);
        var of = await db.PublishedCohorts.AsNoTracking().Where(c => cohorts.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var inMission = await db.InMission(ids, cancellationToken);
        foreach (var result in results) result.Forget(ids, inMission, of[result.CohortId], now, now.DayInParis());
    }
}
