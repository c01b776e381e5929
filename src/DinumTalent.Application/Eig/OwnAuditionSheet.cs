using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The sheet that the juror at hand writes, with its application and cohort; not found outside the days of the auditions and once recused.</summary>
internal sealed record OwnAuditionSheet(AuditionSheet Sheet, FellowApplication Application, Cohort Cohort)
{
    public static async Task<Result<OwnAuditionSheet>> Load(ITalentDbContext db, IAccess access, FellowApplicationId id, long version, CancellationToken cancellationToken)
    {
        var sheet = await db.AuditionSheets(access).FirstOrDefaultAsync(s => s.ApplicationId == id && s.JudgeId == access.User, cancellationToken);
        var application = await db.HeardFellows(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (sheet is null || application is null) return Error.NotFound;
        if (sheet.Version != version && sheet.SubmittedAt is null) return ReadErrors.Stale<AuditionSheet>(sheet.Id.Value, version);
        return new OwnAuditionSheet(sheet, application, await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == sheet.CohortId, cancellationToken));
    }
}
