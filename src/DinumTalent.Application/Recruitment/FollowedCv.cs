using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The CV of the application that the link of a mail opens.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedCv(string Token) : IQuery<CvFile>, IMailLinkRequest;

internal sealed class FollowedCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<FollowedCv, CvFile>
{
    public async Task<Result<CvFile>> Handle(FollowedCv query, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? await CandidateApplications.Cv(db, access, new JobApplicationId(target), cancellationToken)
            : Error.NotFound;
}
