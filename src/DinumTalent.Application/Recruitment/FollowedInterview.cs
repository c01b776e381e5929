using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>One interview of the application that the link of a mail opens.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedInterview(string Token, InterviewId Id) : IQuery<CandidateInterviewView>, IMailLinkRequest;

internal sealed class FollowedInterviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<FollowedInterview, CandidateInterviewView>
{
    public Task<Result<CandidateInterviewView>> Handle(FollowedInterview query, CancellationToken cancellationToken) =>
        CandidateInterviews.Read(db, access, query.Id, clock.UtcNow(), cancellationToken);
}
