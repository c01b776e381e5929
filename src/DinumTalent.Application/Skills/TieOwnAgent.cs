using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Ties the account to the agents of its confirmed professional address; there is nothing to do for anybody else.</summary>
[OwnData]
public sealed record TieOwnAgent : ICommand;

internal sealed class TieOwnAgentHandler(ITalentDbContext db, IAccess access) : ICommandHandler<TieOwnAgent>
{
    public async Task<Result> Handle(TieOwnAgent command, CancellationToken cancellationToken)
    {
        foreach (var agent in await db.Agents(access).Where(a => a.UserId == null).ToListAsync(cancellationToken)) agent.Tie(access.User!.Value);
        return Result.Success;
    }
}
