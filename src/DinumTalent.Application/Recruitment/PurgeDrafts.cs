using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Deletes drafts of applications that nobody touched for a week, sent or not; answers how many, <see cref="AtOnce"/> at most.</summary>
[SystemOnly]
public sealed record PurgeDrafts : ICommand<int>
{
    public const int AtOnce = 500;
}

internal sealed class PurgeDraftsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<PurgeDrafts, int>
{
    public async Task<Result<int>> Handle(PurgeDrafts command, CancellationToken cancellationToken)
    {
        var limit = clock.UtcNow().AddDays(-ApplicationDraft.DaysKept);
        var old = await db.Drafts(access)
            .Where(d => d.UpdatedAt < limit)
            .OrderBy(d => d.UpdatedAt)
            .Take(PurgeDrafts.AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var draft in old) db.Remove(draft);
        return old.Count;
    }
}
