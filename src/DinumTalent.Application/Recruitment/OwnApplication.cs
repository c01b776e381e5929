using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>One application of the signed-in person; somebody else's is not found.</summary>
[OwnData]
public sealed record OwnApplication(JobApplicationId Id) : IQuery<CandidateApplicationView>;

internal sealed class OwnApplicationHandler(ITalentDbContext db, IAccess access, AnswerSettings settings, TimeProvider clock)
    : IQueryHandler<OwnApplication, CandidateApplicationView>
{
    public Task<Result<CandidateApplicationView>> Handle(OwnApplication query, CancellationToken cancellationToken) =>
        CandidateApplications.Read(db, access, query.Id, settings, clock.Today(), cancellationToken);
}
