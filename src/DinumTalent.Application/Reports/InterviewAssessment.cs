using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The assessment document of an application, as it stands or as it was kept at a decision.</summary>
/// <remarks>Décret n° 86-83, art. 3-8 (décret n° 2019-1414).</remarks>
/// <param name="Id">The application.</param>
/// <param name="Version">Number of the version kept; null for today's state.</param>
[Requires(Permission.ReadApplications)]
public sealed record InterviewAssessment(JobApplicationId Id, int? Version = null) : IQuery<Report>;

internal sealed class InterviewAssessmentHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<InterviewAssessment, Report>
{
    public async Task<Result<Report>> Handle(InterviewAssessment query, CancellationToken cancellationToken)
    {
        var page = new Uri(links.Assessment(query.Id) + (query.Version is { } number ? $"?version={number}" : ""));
        if (query.Version is null)
        {
            var today = await AssessmentReading.Of(db, access, query.Id, cancellationToken);
            return today.IsFailure
                ? Result<Report>.Failure(today.Errors)
                : AssessmentReport.Of(today.Value, null, new Extraction(clock.UtcNow(), user.Name), page);
        }

        var document = await db.AssessmentDocuments(access).AsNoTracking().FirstOrDefaultAsync(d => d.ApplicationId == query.Id, cancellationToken);
        var kept = document?.Versions.FirstOrDefault(v => v.Number == query.Version);
        return kept is not null && KeptContent.Read(kept.Content) is { } content
            ? AssessmentReport.Of(content, kept, new Extraction(clock.UtcNow(), user.Name), page)
            : Error.NotFound;
    }
}
