using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The person at hand takes back what was answered by name: nobody reads it any more, and it counts no more.</summary>
[OwnData]
public sealed record TakeBackIntention : ICommand;

internal sealed class TakeBackIntentionHandler(ITalentDbContext db, IAccess access) : ICommandHandler<TakeBackIntention>
{
    public async Task<Result> Handle(TakeBackIntention command, CancellationToken cancellationToken)
    {
        foreach (var said in await db.NamedIntentions(access).ToListAsync(cancellationToken)) db.Remove(said);
        return Result.Success;
    }
}
