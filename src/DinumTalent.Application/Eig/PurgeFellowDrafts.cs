using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Deletes what was begun for calls that are over, with its CV; answers how many, <see cref="AtOnce"/> at most.</summary>
[SystemOnly]
public sealed record PurgeFellowDrafts : ICommand<int>
{
    public const int AtOnce = 100;

    /// <summary>A draft that nobody touched for so long is forgotten, be the call open for years.</summary>
    public const int MonthsAtMost = 12;
}

internal sealed class PurgeFellowDraftsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<PurgeFellowDrafts, int>
{
    public async Task<Result<int>> Handle(PurgeFellowDrafts command, CancellationToken cancellationToken)
    {
        var (today, forgotten) = (clock.Today(), clock.UtcNow().AddMonths(-PurgeFellowDrafts.MonthsAtMost));
        var over = await db.FellowDrafts(access)
            .Where(d => d.UpdatedAt < forgotten || !db.Cohorts(access).Any(c => c.Id == d.CohortId && c.Phases.Any(p => p.Kind == PhaseKind.CallForApplications && p.Sprint == d.Sprint && (p.ClosesOn == null || p.ClosesOn >= today))))
            .OrderBy(d => d.UpdatedAt).Take(PurgeFellowDrafts.AtOnce).ToListAsync(cancellationToken);
        foreach (var draft in over)
        {
            if (draft.Cv is { } cv) await db.EraseFile(cv.FileId, cancellationToken);
            db.Remove(draft);
        }

        return over.Count;
    }
}
