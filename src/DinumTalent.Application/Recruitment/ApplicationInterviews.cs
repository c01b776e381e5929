using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The interviews of one application, the newest first, and where its assessment document stands.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ApplicationInterviews(JobApplicationId Id) : IQuery<ApplicationInterviewsView>;

/// <param name="Conclusion">Of the recruiter; null while none is written.</param>
/// <param name="AssessmentVersion">Of the assessment document; null while there is none.</param>
/// <param name="Kept">Versions kept at decisions, newest first.</param>
public sealed record ApplicationInterviewsView(
    IReadOnlyList<InterviewRow> Interviews, string? Conclusion, string? ConcludedBy, DateTime? ConcludedAt, long? AssessmentVersion, IReadOnlyList<KeptVersionLine> Kept);

public sealed record KeptVersionLine(int Number, AssessmentOccasion Occasion, DateTime At);

internal sealed class ApplicationInterviewsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<ApplicationInterviews, ApplicationInterviewsView>
{
    public async Task<Result<ApplicationInterviewsView>> Handle(ApplicationInterviews query, CancellationToken cancellationToken)
    {
        if (!await db.Applications(access).AnyAsync(a => a.Id == query.Id, cancellationToken)) return Error.NotFound;
        var rows = await InterviewRows.Of(db, access).Where(r => r.Interview.ApplicationId == query.Id).ToListAsync(cancellationToken);
        var document = await db.AssessmentDocuments(access).AsNoTracking().FirstOrDefaultAsync(d => d.ApplicationId == query.Id, cancellationToken);
        return new ApplicationInterviewsView(
            [.. InterviewRows.Said(rows, clock.UtcNow()).OrderByDescending(r => r.StartsAt ?? DateTime.MaxValue)],
            document?.Conclusion, document?.ConcludedBy, document?.ConcludedAt, document?.Version,
            [.. (document?.Versions ?? []).OrderByDescending(v => v.Number).Select(v => new KeptVersionLine(v.Number, v.Occasion, v.At))]);
    }
}
