using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The interviews of the application that the link of a mail opens.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedInterviews(string Token) : IQuery<IReadOnlyList<CandidateInterviewRow>>, IMailLinkRequest;

internal sealed class FollowedInterviewsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<FollowedInterviews, IReadOnlyList<CandidateInterviewRow>>
{
    public async Task<Result<IReadOnlyList<CandidateInterviewRow>>> Handle(FollowedInterviews query, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? (await CandidateInterviews.List(db, access, new JobApplicationId(target), cancellationToken)).ToList()
            : Error.NotFound;
}
