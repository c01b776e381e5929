using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Ends offers of places whose last day is over, and offers what came free to the next; answers how many ended.</summary>
[SystemOnly]
public sealed record ExpireDuePlaces : ICommand<int>;

internal sealed class ExpireDuePlacesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ExpireDuePlaces, int>
{
    public async Task<Result<int>> Handle(ExpireDuePlaces command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.CohortResults(access).Where(r => r.AnnouncedAt != null && r.Places.Any(p => p.Status == PlaceStatus.Offered && p.AnswerBy < today)).ToListAsync(cancellationToken);
        var ids = due.Select(r => r.CohortId).Distinct().ToList();
        var cohorts = await db.Cohorts(access).AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return due.Sum(r => r.ExpireDue(cohorts[r.CohortId], clock.UtcNow(), today));
    }
}
