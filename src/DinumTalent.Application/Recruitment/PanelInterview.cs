using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>One interview of a panel that the person at hand is in.</summary>
[Assigned]
public sealed record PanelInterview(InterviewId Id) : IQuery<InterviewView>;

internal sealed class PanelInterviewHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<PanelInterview, InterviewView>
{
    public Task<Result<InterviewView>> Handle(PanelInterview query, CancellationToken cancellationToken) =>
        InterviewReading.Of(db, access, accounts, user, query.Id, clock.UtcNow(), cancellationToken);
}
