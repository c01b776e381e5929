using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Everything about one interview, for those who treat the application.</summary>
[Requires(Permission.ReadApplications)]
public sealed record InterviewSheet(InterviewId Id) : IQuery<InterviewView>;

internal sealed class InterviewSheetHandler(ITalentDbContext db, IAccess access, IAccounts accounts, HeldPermissions permissions, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<InterviewSheet, InterviewView>
{
    public async Task<Result<InterviewView>> Handle(InterviewSheet query, CancellationToken cancellationToken)
    {
        var read = await InterviewReading.Of(db, access, accounts, user, query.Id, clock.UtcNow(), cancellationToken);
        if (read.IsFailure) return read;
        return read.Value with { Permissions = await permissions.In(read.Value.OrganisationId, cancellationToken) };
    }
}
