using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Sends the refusal messages whose day has come, some at a time; answers how many.</summary>
[SystemOnly]
public sealed record ReleaseDueRefusalMessages : ICommand<int>
{
    /// <summary>Few enough for one transaction; whoever sends this sends it again while that many are answered.</summary>
    public const int AtOnce = 100;
}

internal sealed class ReleaseDueRefusalMessagesHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ReleaseDueRefusalMessages, int>
{
    public async Task<Result<int>> Handle(ReleaseDueRefusalMessages command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.Applications(access)
            .Where(a => a.RefusalSendOn <= today && a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null)
            .OrderBy(a => a.RefusalSendOn).ThenBy(a => a.Id)
            .Take(ReleaseDueRefusalMessages.AtOnce)
            .ToListAsync(cancellationToken);
        var released = Result.All(due.Select(a => a.ReleaseRefusalMessage(user.ActingPerson(), clock.UtcNow())));
        return released.IsSuccess ? due.Count : Result<int>.Failure(released.Errors);
    }
}
