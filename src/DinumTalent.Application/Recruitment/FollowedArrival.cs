using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the new agent has to do, by the link that follows the application.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedArrival(string Token) : IQuery<CandidateArrivalView>, IMailLinkRequest;

internal sealed class FollowedArrivalHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<FollowedArrival, CandidateArrivalView>
{
    public async Task<Result<CandidateArrivalView>> Handle(FollowedArrival query, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? await CandidateArrivals.Read(db, access, new JobApplicationId(target), clock.Today(), cancellationToken)
            : Error.NotFound;
}
