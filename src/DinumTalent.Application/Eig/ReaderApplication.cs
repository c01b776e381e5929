using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>An application as its reader sees it: before the declaration of ties, by its number alone; afterwards without anything that tells who sent it.</summary>
[Assigned]
public sealed record ReaderApplication(FellowApplicationId Id) : IQuery<ReaderApplicationView>;

/// <param name="Id">The application.</param>
/// <param name="Number">Stands for the name.</param>
/// <param name="Cohort">Name of the cohort.</param>
/// <param name="ClosesOn">Last day of the preselection; null where it never closes.</param>
/// <param name="Version">Of the own reading.</param>
/// <param name="Independence">What the reader declared.</param>
/// <param name="File">Null before the declaration.</param>
/// <param name="Scores">As written so far.</param>
/// <param name="Remarks">As written so far.</param>
/// <param name="SubmittedAt">When it was handed in.</param>
public sealed record ReaderApplicationView(
    FellowApplicationId Id, int Number, string Cohort, DateOnly? ClosesOn, long Version, Independence Independence, AnonymousFile? File, IReadOnlyList<FellowScore> Scores, string? Remarks, DateTime? SubmittedAt);

internal sealed class ReaderApplicationHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ReaderApplication, ReaderApplicationView>
{
    public async Task<Result<ReaderApplicationView>> Handle(ReaderApplication query, CancellationToken cancellationToken)
    {
        var own = await db.PreselectionReadings(access).AsNoTracking().FirstOrDefaultAsync(r => r.ApplicationId == query.Id, cancellationToken);
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        if (own is null || application is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == own.CohortId, cancellationToken);
        return new ReaderApplicationView(
            application.Id, application.Number, cohort.Name, cohort.Find(PhaseKind.Preselection, own.Sprint)?.ClosesOn, own.Version, own.Independence,
            own.Independence is Independence.Independent ? application.WithoutIdentity() : null, own.Scores, own.Remarks, own.SubmittedAt);
    }
}
