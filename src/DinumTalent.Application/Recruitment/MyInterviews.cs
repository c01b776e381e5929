using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The interviews that the person at hand conducts: those to come, and those begun that nobody has recorded.</summary>
[Assigned]
public sealed record MyInterviews : IQuery<IReadOnlyList<InterviewRow>>;

/// <summary>One interview in a list.</summary>
/// <param name="AwaitsRecord">Begun, and nothing recorded.</param>
/// <param name="Panel">Names of who conducts it.</param>
public sealed record InterviewRow(
    InterviewId Id, JobApplicationId ApplicationId, string Candidate, VacancyId VacancyId, string Vacancy, string Reference, InterviewStatus Status, InterviewKind Kind,
    DateTime? StartsAt, int Minutes, bool AwaitsRecord, IReadOnlyList<string> Panel);

internal sealed class MyInterviewsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<MyInterviews, IReadOnlyList<InterviewRow>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<InterviewRow>>> Handle(MyInterviews query, CancellationToken cancellationToken)
    {
        var since = clock.UtcNow().AddMonths(-6);
        var rows = InterviewRows.Of(db, access).Where(r => r.Interview.Status == InterviewStatus.Planned || (r.Interview.Status == InterviewStatus.Held && r.Interview.StartsAt > since));
        return InterviewRows.Said(await rows.OrderBy(r => r.Interview.StartsAt).Take(Most).ToListAsync(cancellationToken), clock.UtcNow());
    }
}
