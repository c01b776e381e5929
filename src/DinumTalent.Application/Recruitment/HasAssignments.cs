using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whether the signed-in person was given an application to evaluate, challenges to judge or applications to a cohort to read: what opens the staff's space without a role.</summary>
[Assigned]
public sealed record HasAssignments : IQuery<bool>;

internal sealed class HasAssignmentsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<HasAssignments, bool>
{
    public async Task<Result<bool>> Handle(HasAssignments request, CancellationToken cancellationToken) =>
        await db.Applications(access).AsNoTracking().AnyAsync(cancellationToken) || await db.JurySeats(access).AnyAsync(cancellationToken)
        || await db.ReadingSeats(access).AnyAsync(cancellationToken) || await db.AuditionDuties(access).AnyAsync(cancellationToken);
}
