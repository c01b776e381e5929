using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An arrival as the new agent sees it: the own tasks alone.</summary>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Organisation">Name.</param>
/// <param name="City">Where.</param>
/// <param name="Contact">Of the vacancy.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Tasks">By day.</param>
public sealed record CandidateArrivalView(string Title, string Organisation, string City, string Contact, DateOnly StartsOn, IReadOnlyList<ArrivalTaskRow> Tasks);

/// <summary>Reads and ticks what an access reaches of arrivals, as the new agent.</summary>
internal static class CandidateArrivals
{
    public static async Task<Result<CandidateArrivalView>> Read(
        ITalentDbContext db, IAccess access, JobApplicationId application, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await (
            from r in db.Arrivals(access).AsNoTracking()
            join a in db.Applications(access) on r.ApplicationId equals a.Id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on r.OrganisationId equals o.Id
            where r.ApplicationId == application && r.CalledOffAt == null
            select new { Arrival = r, v.Title, o.Name, v.City, v.Contact }).FirstOrDefaultAsync(cancellationToken);
        return found is null
            ? Error.NotFound
            : new CandidateArrivalView(found.Title, found.Name, found.City, found.Contact, found.Arrival.StartsOn,
                [.. found.Arrival.Tasks.Where(t => t.Role is ArrivalRole.Newcomer).OrderBy(t => t.DueOn).Select(t => ArrivalTaskRow.Of(t, false, today))]);
    }

    /// <summary>The new agent ticks one of the own tasks; those of others are not found.</summary>
    public static async Task<Result> Tick(
        ITalentDbContext db, IAccess access, JobApplicationId application, ArrivalTaskId task, TimeProvider clock, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals(access).FirstOrDefaultAsync(a => a.ApplicationId == application, cancellationToken);
        if (arrival?.Tasks.Any(t => t.Id == task && t.Role is ArrivalRole.Newcomer) is not true) return Error.NotFound;
        var applications = await db.Applications(access).Load(application, cancellationToken);
        return applications.Then(a => arrival.Tick(task, new StageActor(a.CandidateId, a.Name.Full), clock.UtcNow()));
    }
}
