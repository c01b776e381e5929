using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>Who applied to a cohort, was not taken and agreed to be found for other posts.</summary>
internal static class FellowPool
{
    /// <summary>Not preselected, or left without a place in the end, and agrees.</summary>
    public static async Task<bool> Enters(ITalentDbContext db, FellowApplication application, CancellationToken cancellationToken) =>
        application.EntersPool
        || (application is { Status: FellowStatus.Preselected, PoolConsentAt: not null } && await db.FindResultsOf(application.Id, cancellationToken) is { AnnouncedAt: not null } results
            && results.Places.Any(p => p.ApplicationId == application.Id && p.Status is PlaceStatus.NotTaken));
}
