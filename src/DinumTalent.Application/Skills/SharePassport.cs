using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The agent lets the other ministries find the passport, or no longer.</summary>
[OwnData]
public sealed record SharePassport(bool Shared) : ICommand;

internal sealed class SharePassportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SharePassport>
{
    public async Task<Result> Handle(SharePassport command, CancellationToken cancellationToken)
    {
        if (await db.ServingOwn(access, clock.Today()).FirstOrDefaultAsync(cancellationToken) is not { } agent) return Error.NotFound;
        agent.SharePassport(command.Shared);
        return Result.Success;
    }
}
