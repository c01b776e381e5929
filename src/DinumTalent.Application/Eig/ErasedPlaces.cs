using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>Leaves erased people out of the matchings that they took part in; a place that one held goes to the next.</summary>
internal static class ErasedPlaces
{
    public static async Task Forget(ITalentDbContext db, IReadOnlyCollection<FellowApplication> applications, DateTime now, CancellationToken cancellationToken)
    {
        var (ids, cohorts) = (applications.Select(a => a.Id).ToList(), applications.Select(a => a.CohortId).Distinct().ToList());
        var (scenarios, results) = await db.MatchingsOf(cohorts, cancellationToken);
        foreach (var scenario in scenarios) scenario.Forget(ids);
        foreach (var result in results) result.Forget(ids, now, now.DayInParis());
    }
}
