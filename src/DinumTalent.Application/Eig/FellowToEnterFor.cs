using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The application that the programme enters something for, with its cohort: one of those that the person may treat and whose author is known. Who applied to the same sprint enters nothing for others.</summary>
internal static class FellowToEnterFor
{
    public static async Task<Result<(Cohort Cohort, FellowApplication Application)>> Load(
        ITalentDbContext db, IAccess access, CohortId cohort, FellowApplicationId id, long version, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).Load(id, version, cancellationToken);
        if (application.IsFailure) return Result<(Cohort, FellowApplication)>.Failure(application.Errors);
        if (application.Value.CohortId != cohort || application.Value.AnnouncedAt is null || await db.HasApplied(access, cohort, application.Value.Sprint, cancellationToken)) return Error.NotFound;
        return (await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == cohort, cancellationToken), application.Value);
    }
}
