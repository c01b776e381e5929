using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>One interview of the signed-in candidate; somebody else's is not found.</summary>
[OwnData]
public sealed record OwnInterview(InterviewId Id) : IQuery<CandidateInterviewView>;

internal sealed class OwnInterviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OwnInterview, CandidateInterviewView>
{
    public Task<Result<CandidateInterviewView>> Handle(OwnInterview query, CancellationToken cancellationToken) =>
        CandidateInterviews.Read(db, access, query.Id, clock.UtcNow(), cancellationToken);
}
