using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The reading that the person at hand writes, with its application and cohort; not found outside the days of the preselection and once recused.</summary>
internal sealed record OwnReading(PreselectionReading Reading, FellowApplication Application, Cohort Cohort)
{
    public static async Task<Result<OwnReading>> Load(ITalentDbContext db, IAccess access, FellowApplicationId id, long version, CancellationToken cancellationToken)
    {
        var reading = await db.PreselectionReadings(access).FirstOrDefaultAsync(r => r.ApplicationId == id, cancellationToken);
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (reading is null || application is null) return Error.NotFound;
        if (reading.Version != version && reading.SubmittedAt is null) return ReadErrors.Stale<PreselectionReading>(reading.Id.Value, version);
        return new OwnReading(reading, application, await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == reading.CohortId, cancellationToken));
    }
}
