using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>An application to a cohort as the programme treats it: without a name before the announcement, with its readers, what they say and the decision.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record CohortCandidate(CohortId Cohort, FellowApplicationId Id) : IQuery<CohortCandidateView>;

/// <param name="Id">The application.</param>
/// <param name="Cohort">Its cohort.</param>
/// <param name="CohortName">As it is called.</param>
/// <param name="Status">As its author knows it.</param>
/// <param name="File">What readers read.</param>
/// <param name="Identity">Null before the announcement.</param>
/// <param name="Duties">Who reads it.</param>
/// <param name="Readings">What was handed in, as far as the person may see.</param>
/// <param name="Summary">Of them.</param>
/// <param name="Verdict">What was decided so far.</param>
/// <param name="DecisionFrom">The day from which it is decided on; null once it may be.</param>
/// <param name="IsToldElsewhere">Whether its author, once named, was told a result with another application to the cohort, so that this one gets none.</param>
/// <param name="MayEnter">Whether there is something to enter for the person now.</param>
public sealed record CohortCandidateView(
    FellowApplicationId Id, CohortId Cohort, string CohortName, FellowStatus Status, AnonymousFile File, FellowIdentity? Identity, IReadOnlyList<ReadingDuty> Duties, IReadOnlyList<ReadingView> Readings,
    ReadingSummary Summary, PreselectionVerdictView Verdict, DateOnly? DecisionFrom, bool IsToldElsewhere, bool MayEnter);

/// <param name="Cv">Name of the file; null once withdrawn.</param>
public sealed record FellowIdentity(string Name, string Email, string? Phone, string? City, string? Cv);

/// <param name="Reader">Name.</param>
/// <param name="Mean">Of what was scored.</param>
public sealed record ReadingView(string Reader, IReadOnlyList<FellowScore> Scores, decimal? Mean, string? Remarks, DateTime SubmittedAt);

/// <param name="Version">To change it by; 0 while nothing was decided.</param>
public sealed record PreselectionVerdictView(long Version, bool? IsPreselected, string? Reason, string? DecidedByName, DateTime? DecidedAt, DateTime? AnnouncedAt);

internal sealed class CohortCandidateHandler(ITalentDbContext db, IAccess access, PreselectionSettings settings, TimeProvider clock) : IQueryHandler<CohortCandidate, CohortCandidateView>
{
    public async Task<Result<CohortCandidateView>> Handle(CohortCandidate query, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id && a.CohortId == query.Cohort, cancellationToken);
        if (application is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == query.Cohort, cancellationToken);
        var verdict = await db.PreselectionVerdicts(access).AsNoTracking().FirstOrDefaultAsync(v => v.ApplicationId == application.Id, cancellationToken);
        var duties = await db.ReadingDuties(access).Where(d => d.ApplicationId == application.Id).ToListAsync(cancellationToken);
        var readings = await db.PreselectionReadings(access).AsNoTracking().Where(r => r.ApplicationId == application.Id && r.SubmittedAt != null).ToListAsync(cancellationToken);
        return new CohortCandidateView(
            application.Id, cohort.Id, cohort.Name, application.Status, application.WithoutIdentity(),
            application.AnnouncedAt is null ? null : new FellowIdentity(application.Name.Full, application.Email, application.Phone, application.City, application.Status is FellowStatus.Withdrawn ? null : application.Cv.Name),
            [.. duties.OrderBy(d => FoldedText.Fold(d.ReaderName), StringComparer.Ordinal)],
            [.. readings.OrderBy(r => FoldedText.Fold(r.JudgeName), StringComparer.Ordinal).Select(r => new ReadingView(r.JudgeName, r.Scores, GridMeans.Of([r]).Overall, r.Remarks, r.SubmittedAt!.Value))],
            ReadingSummary.Of(duties, readings, settings),
            verdict is null ? new PreselectionVerdictView(0, null, null, null, null, null)
                : new PreselectionVerdictView(verdict.Version, verdict.IsPreselected, verdict.Reason, verdict.DecidedByName, verdict.DecidedAt, verdict.AnnouncedAt),
            PreselectionVerdict.DecisionFrom(cohort, application.Sprint, clock.Today()),
            application.Status is FellowStatus.Preselected && await db.IsToldElsewhere(cohort, application, clock.Today(), cancellationToken),
            await FellowEntryFormHandler.Read(db, access, cohort, application, clock.Today(), cancellationToken) is { IsSuccess: true } form && form.Value.Open.Any());
    }
}
