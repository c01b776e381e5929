using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The interviews of one of the own applications; none where it is somebody else's.</summary>
[OwnData]
public sealed record OwnInterviews(JobApplicationId Application) : IQuery<IReadOnlyList<CandidateInterviewRow>>;

internal sealed class OwnInterviewsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OwnInterviews, IReadOnlyList<CandidateInterviewRow>>
{
    public async Task<Result<IReadOnlyList<CandidateInterviewRow>>> Handle(OwnInterviews query, CancellationToken cancellationToken) =>
        (await CandidateInterviews.List(db, access, query.Application, cancellationToken)).ToList();
}
