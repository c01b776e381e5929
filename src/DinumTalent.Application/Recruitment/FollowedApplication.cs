using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The application that the link of a mail opens, without an account.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedApplication(string Token) : IQuery<CandidateApplicationView>, IMailLinkRequest;

internal sealed class FollowedApplicationHandler(ITalentDbContext db, IAccess access, AnswerSettings settings, TimeProvider clock)
    : IQueryHandler<FollowedApplication, CandidateApplicationView>
{
    public async Task<Result<CandidateApplicationView>> Handle(FollowedApplication query, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? await CandidateApplications.Read(db, access, new JobApplicationId(target), settings, clock.Today(), cancellationToken)
            : Error.NotFound;
}
