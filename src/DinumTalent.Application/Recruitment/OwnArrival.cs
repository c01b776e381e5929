using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the signed-in new agent has to do for the arrival that follows one of the own applications.</summary>
[OwnData]
public sealed record OwnArrival(JobApplicationId Application) : IQuery<CandidateArrivalView>;

internal sealed class OwnArrivalHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OwnArrival, CandidateArrivalView>
{
    public Task<Result<CandidateArrivalView>> Handle(OwnArrival query, CancellationToken cancellationToken) =>
        CandidateArrivals.Read(db, access, query.Application, clock.Today(), cancellationToken);
}
